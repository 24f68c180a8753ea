use std::process::Command;

fn clone(url: &str, dest: &str) -> std::io::Result<ExitStatus> {
    // ruleid: rust-option-from-parameter
    Command::new("git").args(["clone", url, dest]).status()
}

async fn search(Query(q): Query<Search>) -> io::Result<Output> {
    // ruleid: rust-option-from-parameter
    tokio::process::Command::new("grep").arg("-r").arg(&q.pattern).output().await
}

fn resolve(name: &str) -> std::io::Result<Output> {
    // ruleid: rust-option-from-parameter
    Command::new("dig").arg(name).output()
}

fn safe_clone(url: &str) -> std::io::Result<ExitStatus> {
    // ok: rust-option-from-parameter
    Command::new("git").args(["clone", "--", url]).status()
}

fn own(name: &str) -> std::io::Result<Output> {
    // ok: rust-option-from-parameter
    Command::new("/opt/app/tool").arg(name).output()
}

fn safe_resolve(name: &str) -> std::io::Result<Output> {
    if name.starts_with('-') {
        return Err(invalid());
    }
    // ok: rust-option-from-parameter
    Command::new("dig").arg(name).output()
}
