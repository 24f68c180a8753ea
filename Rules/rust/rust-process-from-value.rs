use std::process::{self, Command};

fn run(program: &str) -> std::io::Result<process::Child> {
    // ruleid: rust-process-from-value
    Command::new(program).spawn()
}

fn edit(path: &str) -> std::io::Result<process::ExitStatus> {
    let editor = std::env::var("EDITOR").unwrap_or_default();
    // ruleid: rust-process-from-value
    Command::new(&editor).arg(path).status()
}

fn tool(folder: &std::path::Path) -> process::Command {
    // ruleid: rust-process-from-value
    process::Command::new(folder.join("tool"))
}

fn version() -> std::io::Result<process::Output> {
    // ok: rust-process-from-value
    Command::new("git").arg("--version").output()
}

fn clone(address: &str) -> std::io::Result<process::ExitStatus> {
    // ok: rust-process-from-value
    Command::new("git").args(["clone", "--", address]).status()
}

fn choice(name: &str) -> Menu {
    // ok: rust-process-from-value
    Menu::new(name)
}
