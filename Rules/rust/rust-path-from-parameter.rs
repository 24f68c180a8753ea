fn load(name: &str) -> io::Result<String> {
    // ruleid: rust-path-from-parameter
    fs::read_to_string(format!("/srv/data/{}", name))
}

fn remove(base: &Path, user: &str) -> io::Result<()> {
    // ruleid: rust-path-from-parameter
    std::fs::remove_dir_all(base.join(user))
}

async fn get(Path(name): Path<String>) -> io::Result<Vec<u8>> {
    let p = PathBuf::from("/srv/files").join(name);
    // ruleid: rust-path-from-parameter
    tokio::fs::read(p).await
}

fn safe(name: &str) -> io::Result<String> {
    if name.contains("..") {
        return Err(denied());
    }
    // ok: rust-path-from-parameter
    fs::read_to_string(format!("/srv/data/{}", name))
}

fn fixed() -> io::Result<String> {
    // ok: rust-path-from-parameter
    fs::read_to_string("/srv/data/list")
}

fn own(base: &Path, count: u32) -> io::Result<String> {
    // ok: rust-path-from-parameter
    fs::read_to_string(format!("/srv/data/{}", count))
}
