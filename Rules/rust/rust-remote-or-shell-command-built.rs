async fn restart(Path(service): Path<String>) -> StatusCode {
    let remote = format!("sudo systemctl restart {}", service);
    // ruleid: rust-remote-or-shell-command-built
    let out = tokio::process::Command::new("ssh").arg("ops@app01").arg(remote).output().await;
    status(out)
}

fn list(dir: &str) -> io::Result<Output> {
    // ruleid: rust-remote-or-shell-command-built
    Command::new("sh").args(["-c", &format!("ls -l {dir}")]).output()
}

fn tail(session: &Session, path: &str) -> Result<(), Error> {
    let mut channel = session.channel_session()?;
    // ruleid: rust-remote-or-shell-command-built
    channel.exec(&format!("tail -n 5 {}", path))
}

fn uptime() -> io::Result<Output> {
    // ok: rust-remote-or-shell-command-built
    Command::new("ssh").arg("ops@app01").arg("uptime").output()
}

fn list_args(dir: &str) -> io::Result<Output> {
    // ok: rust-remote-or-shell-command-built
    Command::new("ls").arg("-l").arg("--").arg(dir).output()
}

fn target(host: &str) -> io::Result<Output> {
    // ok: rust-remote-or-shell-command-built
    Command::new("ssh").arg(format!("ops@{host}")).arg("uptime").output()
}
