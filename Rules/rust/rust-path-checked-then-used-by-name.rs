async fn rotate(path: &str) -> io::Result<()> {
    let size = tokio::fs::metadata(path).await?.len();
    if size > MAX {
        // ruleid: rust-path-checked-then-used-by-name
        tokio::fs::rename(path, "/var/log/app/old.log").await?;
    }
    Ok(())
}

async fn install(src: &Path, dest: &Path) -> anyhow::Result<()> {
    let digest = sha256_file(src).await?;
    if digest != wanted(src)? {
        anyhow::bail!("digest");
    }
    // ruleid: rust-path-checked-then-used-by-name
    tokio::fs::copy(src, dest).await?;
    Ok(())
}

fn show(p: &Path) -> io::Result<String> {
    let meta = std::fs::symlink_metadata(p)?;
    if meta.file_type().is_symlink() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    // ruleid: rust-path-checked-then-used-by-name
    std::fs::read_to_string(p)
}

fn show_safe(p: &Path) -> io::Result<String> {
    // ok: rust-path-checked-then-used-by-name
    let mut f = std::fs::OpenOptions::new().read(true).custom_flags(libc::O_NOFOLLOW).open(p)?;
    if f.metadata()?.len() > MAX {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut s = String::new();
    f.read_to_string(&mut s)?;
    Ok(s)
}

fn plain(p: &Path) -> io::Result<String> {
    // ok: rust-path-checked-then-used-by-name
    std::fs::read_to_string(p)
}

fn bytes_checked(p: &Path) -> anyhow::Result<Vec<u8>> {
    // ok: rust-path-checked-then-used-by-name
    let data = std::fs::read(p)?;
    anyhow::ensure!(sha256(&data) == wanted(p)?);
    Ok(data)
}
