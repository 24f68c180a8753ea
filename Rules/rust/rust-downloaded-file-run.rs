async fn update(url: &str) -> anyhow::Result<()> {
    let bytes = reqwest::get(url).await?.bytes().await?;
    let path = std::env::temp_dir().join("agent");
    std::fs::write(&path, &bytes)?;
    // ruleid: rust-downloaded-file-run
    std::process::Command::new(&path).arg("--install").spawn()?;
    Ok(())
}

fn plugin(url: &str) -> anyhow::Result<Library> {
    let bytes = reqwest::blocking::get(url)?.bytes()?;
    let file = store(&bytes)?;
    // ruleid: rust-downloaded-file-run
    Ok(unsafe { Library::new(file)? })
}

fn tool(agent: &str) -> anyhow::Result<()> {
    let body = ureq::get(agent).call()?.into_string()?;
    let script = store(body.as_bytes())?;
    // ruleid: rust-downloaded-file-run
    Command::new(script).status()?;
    Ok(())
}

async fn safe_update(url: &str, key: &PublicKey, sig: &Signature) -> anyhow::Result<()> {
    let bytes = reqwest::get(url).await?.bytes().await?;
    key.verify(&bytes, sig, false)?;
    let path = store(&bytes)?;
    // ok: rust-downloaded-file-run
    Command::new(&path).spawn()?;
    Ok(())
}

fn local(path: &Path) -> io::Result<Child> {
    // ok: rust-downloaded-file-run
    Command::new(path).spawn()
}

async fn page(url: &str) -> reqwest::Result<String> {
    // ok: rust-downloaded-file-run
    reqwest::get(url).await?.text().await
}
