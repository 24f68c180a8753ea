fn work(job: u32) -> std::io::Result<PathBuf> {
    let dir = std::env::temp_dir().join(format!("job-{job}"));
    // ruleid: rust-temporary-folder-shared
    fs::create_dir_all(&dir)?;
    Ok(dir)
}

fn cache() -> std::io::Result<()> {
    let dir = Path::new("/tmp/tool-cache");
    // ruleid: rust-temporary-folder-shared
    DirBuilder::new().mode(0o777).create(dir)
}

fn scratch(user: &str) -> std::io::Result<File> {
    let path = std::env::temp_dir().join(format!("upload_{user}"));
    // ruleid: rust-temporary-folder-shared
    File::create(path)
}

fn private() -> std::io::Result<TempDir> {
    // ok: rust-temporary-folder-shared
    tempfile::tempdir()
}

fn own() -> std::io::Result<()> {
    let dir = Path::new("/var/lib/tool/cache");
    // ok: rust-temporary-folder-shared
    fs::create_dir_all(dir)
}

fn named() -> std::io::Result<NamedTempFile> {
    // ok: rust-temporary-folder-shared
    NamedTempFile::new_in("/var/lib/tool/spool")
}
