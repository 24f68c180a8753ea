use std::fs::{self, DirBuilder, OpenOptions, Permissions};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};

fn publish(path: &str) -> std::io::Result<()> {
    // ruleid: rust-file-mode-permissive
    fs::set_permissions(path, Permissions::from_mode(0o777))
}

fn key_file(path: &str) -> std::io::Result<fs::File> {
    // ruleid: rust-file-mode-permissive
    OpenOptions::new().write(true).create(true).mode(0o666).open(path)
}

fn loosen(path: &str) -> std::io::Result<()> {
    let mut permissions = fs::metadata(path)?.permissions();
    // ruleid: rust-file-mode-permissive
    permissions.set_mode(0o646);
    fs::set_permissions(path, permissions)
}

fn publish_safely(path: &str) -> std::io::Result<()> {
    // ok: rust-file-mode-permissive
    fs::set_permissions(path, Permissions::from_mode(0o640))
}

fn key_file_safely(path: &str) -> std::io::Result<fs::File> {
    // ok: rust-file-mode-permissive
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

fn directory(path: &str) -> std::io::Result<()> {
    // ok: rust-file-mode-permissive
    DirBuilder::new().recursive(true).mode(0o755).create(path)
}


fn queue() -> nix::Result<()> {
    // ruleid: rust-file-mode-permissive
    nix::sys::stat::umask(Mode::empty());
    // ruleid: rust-file-mode-permissive
    nix::unistd::mkdir("/var/lib/agent", Mode::from_bits_truncate(0o777))
}

fn write_key(path: &Path) -> io::Result<()> {
    // ruleid: rust-file-mode-permissive
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

fn save_key(path: &Path) -> io::Result<()> {
    // ok: rust-file-mode-permissive
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}

fn write_page(path: &Path) -> io::Result<()> {
    // ok: rust-file-mode-permissive
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}
