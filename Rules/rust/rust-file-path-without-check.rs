// ruleid: rust-file-path-without-check
fn show(name: &str) -> std::io::Result<String> {
    std::fs::read_to_string(format!("/srv/docs/{}", name))
}

// ruleid: rust-file-path-without-check
async fn download(Path(file): Path<String>) -> Vec<u8> {
    tokio::fs::read(Path::new("files").join(file)).await.unwrap()
}

// ruleid: rust-file-path-without-check
pub fn drop_it(user: &str, filename: &str) {
    let p = BASE.join(user).join(filename);
    fs::remove_file(p).ok();
}

// ok: rust-file-path-without-check
fn checked(name: &str) -> std::io::Result<String> {
    let p = Path::new("/srv").join(name).canonicalize()?;
    if !p.starts_with("/srv") {
        return Err(bad());
    }
    std::fs::read_to_string(p)
}

// ok: rust-file-path-without-check
fn own(n: usize) -> usize {
    n + 1
}

// ok: rust-file-path-without-check
fn part(name: &str) -> Option<Vec<u8>> {
    std::fs::read(Path::new(name).file_name()?).ok()
}
