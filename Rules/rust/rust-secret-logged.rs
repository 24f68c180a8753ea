use log::{debug, info};

fn login(name: &str, password: &str) -> bool {
    // ruleid: rust-secret-logged
    debug!("login {} with {}", name, password);
    check(name, password)
}

fn connect(config: &Config) {
    // ruleid: rust-secret-logged
    println!("connecting with {}", config.api_key);
}

fn register(password: &str) {
    // ruleid: rust-secret-logged
    info!("new user with {password}");
}

fn login_safely(name: &str, password: &str) -> bool {
    // ok: rust-secret-logged
    debug!("login {}", name);
    check(name, password)
}

fn missing(name: &str) {
    // ok: rust-secret-logged
    info!("no password for {}", name);
}

fn length(password: &str) {
    // ok: rust-secret-logged
    info!("password length {}", password.len());
}


// ruleid: rust-secret-logged
#[tracing::instrument]
async fn charge(p: Payment) -> Receipt {
    gateway(p).await
}

// ok: rust-secret-logged
#[tracing::instrument(skip(p))]
async fn quiet(p: Payment) -> Receipt {
    gateway(p).await
}
