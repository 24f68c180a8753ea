use std::process::Command;

fn clone(url: &str, dir: &Path) -> io::Result<ExitStatus> {
    // ruleid: rust-option-not-ended-before-argument
    Command::new("git").arg("clone").arg(url).arg(dir).status()
}

fn clone_ended(url: &str, dir: &Path) -> io::Result<ExitStatus> {
    // ok: rust-option-not-ended-before-argument
    Command::new("git").args(["clone", "--"]).arg(url).arg(dir).status()
}

async fn search(Query(q): Query<Search>) -> String {
    // ruleid: rust-option-not-ended-before-argument
    let out = tokio::process::Command::new("grep").arg("-r").arg(&q.words).arg("/srv/docs").output().await;
    text(out)
}

async fn search_value(Query(q): Query<Search>) -> String {
    // ok: rust-option-not-ended-before-argument
    let out = tokio::process::Command::new("grep").args(["-r", "-e"]).arg(&q.words).args(["--", "/srv/docs"]).output().await;
    text(out)
}

fn pack(files: &[String]) -> io::Result<ExitStatus> {
    let mut cmd = Command::new("tar");
    cmd.arg("-czf").arg("/backup/all.tgz");
    for f in files {
        // ruleid: rust-option-not-ended-before-argument
        cmd.arg(f);
    }
    cmd.status()
}

fn pack_ended(files: &[String]) -> io::Result<ExitStatus> {
    let mut cmd = Command::new("tar");
    cmd.arg("-czf").arg("/backup/all.tgz").arg("--");
    for f in files {
        // ok: rust-option-not-ended-before-argument
        cmd.arg(f);
    }
    cmd.status()
}

fn sync(extra: &str) -> io::Result<ExitStatus> {
    let mut cmd = Command::new("rsync");
    // ruleid: rust-option-not-ended-before-argument
    cmd.arg("-az").args(extra.split_whitespace());
    cmd.status()
}

fn ping(host: &str) -> io::Result<ExitStatus> {
    if host.starts_with('-') {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // ok: rust-option-not-ended-before-argument
    Command::new("ping").arg("-c").arg("1").arg(host).status()
}

fn show(repo: &str) -> io::Result<ExitStatus> {
    // ok: rust-option-not-ended-before-argument
    Command::new("git").arg("-C").arg(repo).arg("log").status()
}
