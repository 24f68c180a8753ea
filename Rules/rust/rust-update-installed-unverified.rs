struct Updater {
    client: Client,
}

impl Updater {
    fn apply(&self, version: &str) -> anyhow::Result<()> {
        let bytes = self.client.get(url(version)).send()?.bytes()?;
        let tmp = std::env::temp_dir();
        std::fs::write(&tmp, &bytes)?;
        // ruleid: rust-update-installed-unverified
        self_replace::self_replace(&tmp)?;
        Ok(())
    }

    fn apply_safe(&self, version: &str, key: &VerifyingKey, sig: &Signature) -> anyhow::Result<()> {
        let bytes = self.client.get(url(version)).send()?.bytes()?;
        key.verify(&bytes, sig)?;
        let tmp = std::env::temp_dir();
        std::fs::write(&tmp, &bytes)?;
        // ok: rust-update-installed-unverified
        self_replace::self_replace(&tmp)?;
        Ok(())
    }
}

fn load_plugin(url: &str, path: &Path) -> anyhow::Result<Library> {
    let body = reqwest::blocking::get(url)?.bytes()?;
    std::fs::write(path, body)?;
    // ruleid: rust-update-installed-unverified
    Ok(unsafe { Library::new(path)? })
}

fn install_tool(url: &str, path: &Path) -> anyhow::Result<()> {
    let body = reqwest::blocking::get(url)?.bytes()?;
    std::fs::write(path, body)?;
    // ruleid: rust-update-installed-unverified
    Command::new(path).status()?;
    Ok(())
}

fn install_checked(url: &str, path: &Path) -> anyhow::Result<()> {
    let body = reqwest::blocking::get(url)?.bytes()?;
    anyhow::ensure!(Sha256::digest(&body)[..] == EXPECTED, "digest");
    std::fs::write(path, &body)?;
    // ok: rust-update-installed-unverified
    Command::new(path).status()?;
    Ok(())
}

fn local(path: &Path) -> io::Result<ExitStatus> {
    // ok: rust-update-installed-unverified
    Command::new(path).status()
}
