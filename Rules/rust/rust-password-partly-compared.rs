async fn login(db: Db, req: LoginRequest) -> Result<String, StatusCode> {
    let user = db.find(&req.name).await?;
    // ruleid: rust-password-partly-compared
    if !user.password.starts_with(&req.password) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    Ok(db.session(user.id).await)
}

fn verify_pin(stored: &str, pin: &str) -> bool {
    // ruleid: rust-password-partly-compared
    stored.contains(pin)
}

fn check_token(stored: &str, token: &str) -> bool {
    // ruleid: rust-password-partly-compared
    stored.eq_ignore_ascii_case(token)
}

fn verify(hash: &str, password: &str) -> bool {
    // ok: rust-password-partly-compared
    argon2::verify(hash, password)
}

fn search(text: &str, code: &str) -> bool {
    // ok: rust-password-partly-compared
    text.contains(code)
}

fn check_name(name: &str, prefix: &str) -> bool {
    // ok: rust-password-partly-compared
    name.starts_with(prefix)
}
