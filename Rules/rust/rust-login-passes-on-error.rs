// ruleid: rust-login-passes-on-error
fn authenticate(h: &str, p: &str) -> bool {
    match bcrypt::verify(p, h) {
        Ok(v) => v,
        Err(_) => true,
    }
}

// ruleid: rust-login-passes-on-error
fn verify_token(t: &str) -> bool {
    decode(t).map(|c| c.ok).unwrap_or(true)
}

// ruleid: rust-login-passes-on-error
pub fn is_admin(token: &str) -> bool {
    lookup(token).map_or(true, |u| u.admin)
}


// ok: rust-login-passes-on-error
fn authenticate2(h: &str, p: &str) -> bool {
    bcrypt::verify(p, h).unwrap_or(false)
}

// ok: rust-login-passes-on-error
fn verify2(t: &str) -> bool {
    decode(t).is_ok()
}

// ok: rust-login-passes-on-error
fn visible(t: &str) -> bool {
    t.parse().unwrap_or(true)
}
