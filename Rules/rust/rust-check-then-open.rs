use std::fs::{self, File, OpenOptions};
use std::path::Path;

fn create(path: &Path) -> std::io::Result<()> {
    if !path.exists() {
        // ruleid: rust-check-then-open
        File::create(path)?;
    }
    Ok(())
}

fn read(name: &str) -> std::io::Result<String> {
    if Path::new(name).exists() {
        // ruleid: rust-check-then-open
        return fs::read_to_string(name);
    }
    Ok(String::new())
}

fn write(path: &Path, data: &[u8]) -> std::io::Result<()> {
    if path.exists() {
        return Ok(());
    }
    // ruleid: rust-check-then-open
    fs::write(path, data)
}

fn create_safely(path: &Path) -> std::io::Result<File> {
    // ok: rust-check-then-open
    OpenOptions::new().write(true).create_new(true).open(path)
}

fn read_safely(name: &str) -> std::io::Result<String> {
    // ok: rust-check-then-open
    match fs::read_to_string(name) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        other => other,
    }
}

fn other(path: &Path, log: &Path) -> std::io::Result<()> {
    if path.exists() {
        // ok: rust-check-then-open
        fs::write(log, "found")?;
    }
    Ok(())
}


fn own_file(path: &Path) -> io::Result<String> {
    let meta = fs::symlink_metadata(path)?;
    if meta.file_type().is_symlink() {
        return Err(denied());
    }
    // ruleid: rust-check-then-open
    fs::read_to_string(path)
}

fn opened_first(path: &Path) -> io::Result<Metadata> {
    // ok: rust-check-then-open
    File::open(path)?.metadata()
}
