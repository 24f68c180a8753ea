fn audit(actor: &str, action: &str) -> std::io::Result<()> {
    let mut f = OpenOptions::new().append(true).create(true).open("/var/log/app/audit.log")?;
    // ruleid: rust-line-written-to-shared-file
    writeln!(f, "{} actor={} action={}", Utc::now(), actor, action)
}

fn setting(path: &Path, name: &str, value: &str) -> io::Result<()> {
    let mut out = OpenOptions::new().append(true).open(path)?;
    // ruleid: rust-line-written-to-shared-file
    writeln!(out, "{}={}", name, value)
}

fn visit(path: &str, agent: &str) -> io::Result<()> {
    let mut log = std::fs::OpenOptions::new().append(true).open(path)?;
    // ruleid: rust-line-written-to-shared-file
    write!(log, "agent={agent}\n")
}

fn quoted(path: &str, agent: &str) -> io::Result<()> {
    let mut log = OpenOptions::new().append(true).open(path)?;
    // ok: rust-line-written-to-shared-file
    writeln!(log, "agent={:?}", agent)
}

fn cleaned(path: &str, agent: &str) -> io::Result<()> {
    let agent = agent.replace('\n', " ");
    let mut log = OpenOptions::new().append(true).open(path)?;
    // ok: rust-line-written-to-shared-file
    writeln!(log, "agent={}", agent)
}

fn printed(agent: &str) {
    // ok: rust-line-written-to-shared-file
    println!("agent={}", agent);
}
