fn authenticate(hash: &str, password: &str) -> bool {
    match bcrypt::verify(password, hash) {
        Ok(valid) => valid,
        // ruleid: rust-error-lets-login-pass
        Err(e) => {
            eprintln!("verify error: {e}");
            true
        }
    }
}

fn check_token(t: &str) -> bool {
    // ruleid: rust-error-lets-login-pass
    verify_token(t).unwrap_or(true)
}

fn is_allowed(user: &User) -> bool {
    match policy::check(user) {
        Ok(a) => a,
        // ruleid: rust-error-lets-login-pass
        Err(_) => true,
    }
}

fn authenticate_safe(hash: &str, password: &str) -> bool {
    // ok: rust-error-lets-login-pass
    match bcrypt::verify(password, hash) {
        Ok(valid) => valid,
        Err(_) => false,
    }
}

fn check_safe(t: &str) -> bool {
    // ok: rust-error-lets-login-pass
    verify_token(t).unwrap_or(false)
}

fn verbose(cfg: &Config) -> bool {
    // ok: rust-error-lets-login-pass
    cfg.get("verbose").unwrap_or(true)
}
