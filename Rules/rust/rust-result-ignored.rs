fn save(path: &str, data: &[u8]) {
    let mut f = File::create(path).expect("create");
    // ruleid: rust-result-ignored
    let _ = f.write(data);
    // ruleid: rust-result-ignored
    let _ = f.sync_all();
}

pub fn drop_rights(uid: u32) {
    unsafe {
        // ruleid: rust-result-ignored
        libc::setuid(uid);
    }
    serve();
}

fn send(stream: &mut TcpStream, data: &[u8]) -> io::Result<()> {
    // ruleid: rust-result-ignored
    stream.write(data)?;
    Ok(())
}

fn safe_save(path: &str, data: &[u8]) -> io::Result<()> {
    let mut f = File::create(path)?;
    // ok: rust-result-ignored
    f.write_all(data)?;
    f.sync_all()
}

pub fn safe_drop(uid: u32) -> bool {
    // ok: rust-result-ignored
    unsafe { libc::setuid(uid) == 0 }
}

fn count(stream: &mut TcpStream, data: &[u8]) -> io::Result<usize> {
    // ok: rust-result-ignored
    let n = stream.write(data)?;
    Ok(n)
}
