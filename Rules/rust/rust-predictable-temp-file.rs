use std::env;
use std::fs::{self, File};

fn export(data: &[u8]) -> std::io::Result<()> {
    // ruleid: rust-predictable-temp-file
    fs::write("/tmp/export.csv", data)
}

fn cache(name: &str) -> std::io::Result<File> {
    // ruleid: rust-predictable-temp-file
    File::create(format!("/tmp/app-{}.cache", name))
}

fn scratch() -> std::io::Result<File> {
    let path = env::temp_dir().join("scratch.bin");
    // ruleid: rust-predictable-temp-file
    File::create(&path)
}

fn export_safely(data: &[u8]) -> std::io::Result<()> {
    // ok: rust-predictable-temp-file
    let mut file = tempfile::NamedTempFile::new()?;
    std::io::Write::write_all(&mut file, data)
}

fn own(data: &[u8]) -> std::io::Result<()> {
    // ok: rust-predictable-temp-file
    fs::write("/var/lib/app/export.csv", data)
}

fn read() -> std::io::Result<String> {
    // ok: rust-predictable-temp-file
    fs::read_to_string("/tmp/input.txt")
}
