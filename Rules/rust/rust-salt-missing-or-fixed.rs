fn key(pass: &str) -> [u8; 32] {
    let mut key = [0u8; 32];
    // ruleid: rust-salt-missing-or-fixed
    pbkdf2_hmac::<sha2::Sha256>(pass.as_bytes(), b"", 600_000, &mut key);
    key
}

fn derive(password: &str, n: NonZeroU32) -> [u8; 32] {
    let mut out = [0u8; 32];
    // ruleid: rust-salt-missing-or-fixed
    pbkdf2::derive(PBKDF2_HMAC_SHA256, n, &[], password.as_bytes(), &mut out);
    out
}

fn argon(password: &str) -> String {
    // ruleid: rust-salt-missing-or-fixed
    let salt = b"application";
    // ruleid: rust-salt-missing-or-fixed
    argon2::hash_encoded(password.as_bytes(), salt, &cfg()).unwrap()
}

fn random(password: &str) -> String {
    // ok: rust-salt-missing-or-fixed
    let salt = SaltString::generate(&mut OsRng);
    Argon2::default().hash_password(password.as_bytes(), &salt).unwrap().to_string()
}

fn given(pass: &str, salt: &[u8; 16]) -> [u8; 32] {
    let mut key = [0u8; 32];
    // ok: rust-salt-missing-or-fixed
    pbkdf2_hmac::<sha2::Sha256>(pass.as_bytes(), salt, 600_000, &mut key);
    key
}

fn filled() -> [u8; 16] {
    // ok: rust-salt-missing-or-fixed
    let mut salt = [0u8; 16];
    OsRng.fill_bytes(&mut salt);
    salt
}
