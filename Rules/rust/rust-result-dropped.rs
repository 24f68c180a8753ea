use std::fs;
use std::io::Write;

fn clear(path: &str) {
    // ruleid: rust-result-dropped
    let _ = fs::remove_file(path);
}

fn send(socket: &mut impl Write, data: &[u8]) {
    // ruleid: rust-result-dropped
    let _ = socket.write_all(data);
}

fn flush(socket: &mut impl Write) {
    // ruleid: rust-result-dropped
    socket.flush().ok();
}

fn clear_logged(path: &str) {
    // ok: rust-result-dropped
    if let Err(error) = fs::remove_file(path) {
        log::warn!("{path} stays: {error}");
    }
}

fn send_or_error(socket: &mut impl Write, data: &[u8]) -> std::io::Result<()> {
    // ok: rust-result-dropped
    socket.write_all(data)?;
    Ok(())
}

fn number(text: &str) -> Option<u32> {
    // ok: rust-result-dropped
    text.parse().ok()
}

fn version() -> Option<std::process::Output> {
    // ok: rust-result-dropped
    let output = std::process::Command::new("git").output().ok();
    output
}

fn escaped(byte: u8, output: &mut String) {
    // ok: rust-result-dropped
    write!(output, "\\x{:02x}", byte).ok();
}
