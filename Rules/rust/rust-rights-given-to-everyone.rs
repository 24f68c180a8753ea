fn unpack(dest: &Path) -> io::Result<()> {
    // ruleid: rust-rights-given-to-everyone
    Command::new("chmod").args(["-R", "a+rwX"]).arg(dest).status()?;
    let mut perms = fs::metadata(dest)?.permissions();
    // ruleid: rust-rights-given-to-everyone
    perms.set_readonly(false);
    fs::set_permissions(dest, perms)
}

fn open_up(p: &str) -> io::Result<ExitStatus> {
    // ruleid: rust-rights-given-to-everyone
    Command::new("chmod").arg("777").arg(p).status()
}

fn own(p: &str) -> io::Result<ExitStatus> {
    // ok: rust-rights-given-to-everyone
    Command::new("chmod").arg("600").arg(p).status()
}

fn mode(p: &Path) -> io::Result<()> {
    // ok: rust-rights-given-to-everyone
    fs::set_permissions(p, Permissions::from_mode(0o640))
}

fn lock(p: &Path) -> io::Result<()> {
    let mut perms = fs::metadata(p)?.permissions();
    // ok: rust-rights-given-to-everyone
    perms.set_readonly(true);
    fs::set_permissions(p, perms)
}
