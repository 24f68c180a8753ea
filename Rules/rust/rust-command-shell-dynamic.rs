use std::process::{self, Command};

fn ping(host: &str) -> std::io::Result<process::Output> {
    // ruleid: rust-command-shell-dynamic
    Command::new("sh").arg("-c").arg(format!("ping -c 1 {}", host)).output()
}

fn compress(path: &str) {
    let line = "tar czf /backup/all.tgz ".to_owned() + path;
    // ruleid: rust-command-shell-dynamic
    std::process::Command::new("/bin/bash")
        .args(["-c", &line])
        .status()
        .expect("tar");
}

async fn windows(line: String) -> std::io::Result<()> {
    // ruleid: rust-command-shell-dynamic
    tokio::process::Command::new("cmd").arg("/C").arg(&line).spawn()?;
    Ok(())
}

fn ping_safely(host: &str) -> std::io::Result<process::Output> {
    // ok: rust-command-shell-dynamic
    Command::new("ping").arg("-c").arg(host).output()
}

fn constant() -> std::io::Result<process::Output> {
    // ok: rust-command-shell-dynamic
    Command::new("sh").arg("-c").arg("df -h | sort").output()
}

fn script(name: &str) -> std::io::Result<process::ExitStatus> {
    // ok: rust-command-shell-dynamic
    Command::new("bash").arg("deploy.sh").arg(name).status()
}
