fn report(text: &str) -> io::Result<()> {
    // ruleid: rust-file-made-at-known-temporary-name
    fs::write("/tmp/report.txt", text)
}

fn export(id: u32, text: &[u8]) -> io::Result<()> {
    // ruleid: rust-file-made-at-known-temporary-name
    let path = format!("/tmp/export-{}.csv", id);
    let mut f = File::create(&path)?;
    f.write_all(text)
}

fn cache(text: &[u8]) -> io::Result<()> {
    // ruleid: rust-file-made-at-known-temporary-name
    let target = std::env::temp_dir().join("cache.bin");
    std::fs::write(&target, text)
}

fn safe(text: &[u8]) -> io::Result<()> {
    // ok: rust-file-made-at-known-temporary-name
    let mut f = tempfile::NamedTempFile::new()?;
    f.write_all(text)
}

fn exclusive(name: &str) -> io::Result<File> {
    // ok: rust-file-made-at-known-temporary-name
    let path = std::env::temp_dir().join(name);
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)
}

fn elsewhere(text: &[u8]) -> io::Result<()> {
    // ok: rust-file-made-at-known-temporary-name
    fs::write("/var/lib/app/report.txt", text)
}
