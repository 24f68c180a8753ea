fn fetch(url: &str) -> io::Result<Output> {
    // ruleid: rust-option-not-ended-before-argument
    Command::new("git").arg("clone").arg(url).output()
}

fn search(pattern: &str, dir: &str) -> io::Result<Output> {
    // ruleid: rust-option-not-ended-before-argument
    Command::new("grep").args(["-r", pattern, dir]).output()
}

fn look(host: &str) -> io::Result<ExitStatus> {
    // ruleid: rust-option-not-ended-before-argument
    std::process::Command::new("ping")
        .args(&["-c", "1"])
        .arg(host)
        .status()
}

fn safe(url: &str) -> io::Result<Output> {
    // ok: rust-option-not-ended-before-argument
    Command::new("git").arg("clone").arg("--").arg(url).output()
}

fn safe_search(pattern: &str) -> io::Result<Output> {
    // ok: rust-option-not-ended-before-argument
    Command::new("grep").args(["-r", "--", pattern, "."]).output()
}

fn status() -> io::Result<Output> {
    // ok: rust-option-not-ended-before-argument
    Command::new("git").arg("status").output()
}
