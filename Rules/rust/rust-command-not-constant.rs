use std::process::Command;

fn backup(files: &[String], name: &str) {
    let mut cmd = Command::new("tar");
    // ruleid: rust-command-not-constant
    for f in files {
        // ruleid: rust-command-not-constant
        cmd.arg(f);
    }
    // ruleid: rust-command-not-constant
    Command::new("git").args(["clone", name]).status();
    // ruleid: rust-command-not-constant
    Command::new(name).status();
}

fn fixed() {
    // ok: rust-command-not-constant
    Command::new("sync").status();
    // ok: rust-command-not-constant
    Command::new("systemctl").args(["reload", "nginx"]).status();
    // ok: rust-command-not-constant
    let words = line.split(',');
}
