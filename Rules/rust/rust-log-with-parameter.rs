fn failed(user: &str) {
    // ruleid: rust-log-with-parameter
    log::warn!("bad password for {user}");
}

async fn login(Form(f): Form<Login>) {
    // ruleid: rust-log-with-parameter
    info!("login failed for {}", f.user);
}

fn visit(agent: &str) {
    // ruleid: rust-log-with-parameter
    info!("agent {}", agent);
}

fn quoted(user: &str) {
    // ok: rust-log-with-parameter
    log::warn!("bad password for {user:?}");
}

fn count(n: u32) {
    // ok: rust-log-with-parameter
    info!("{} rows", n);
}

fn started(port: u16) {
    // ok: rust-log-with-parameter
    info!("listening on {port}");
}
