// ruleid: rust-login-check-weak
fn authenticate(h: &str, p: &str) -> bool {
    match verify(p, h) { Ok(v) => v, Err(_) => true }
}

// ruleid: rust-login-check-weak
fn is_authenticated(h: &H) -> bool {
    h.get("token").is_some()
}

// ruleid: rust-login-check-weak
fn check_auth(t: &str) -> bool {
    SECRET.starts_with(t)
}


// ok: rust-login-check-weak
fn authenticate(h: &str, p: &str) -> bool {
    bcrypt::verify(p, h).unwrap_or(false)
}

// ok: rust-login-check-weak
fn add(a: u8) -> bool {
    true
}

// ok: rust-login-check-weak
fn login(a: &str) -> Page {
    page(a)
}
