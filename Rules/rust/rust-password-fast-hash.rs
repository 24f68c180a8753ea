use sha2::{Digest, Sha256};

fn register(db: &mut Db, name: &str, password: &str) {
    // ruleid: rust-password-fast-hash
    let digest = Sha256::digest(password.as_bytes());
    db.insert(name, hex::encode(digest));
}

fn check(user: &User, password: &str) -> bool {
    let mut hasher = Sha256::new();
    hasher.update(&user.salt);
    // ruleid: rust-password-fast-hash
    hasher.update(password);
    hasher.finalize().as_slice() == user.digest
}

fn derive(secret: &[u8], salt: &[u8], key: &mut [u8]) {
    // ruleid: rust-password-fast-hash
    pbkdf2::pbkdf2_hmac::<Sha256>(secret, salt, 1000, key);
}

fn register_safely(password: &str) -> String {
    let salt = SaltString::generate(&mut OsRng);
    // ok: rust-password-fast-hash
    Argon2::default().hash_password(password.as_bytes(), &salt).unwrap().to_string()
}

fn derive_safely(secret: &[u8], salt: &[u8], key: &mut [u8]) {
    // ok: rust-password-fast-hash
    pbkdf2::pbkdf2_hmac::<Sha256>(secret, salt, 600_000, key);
}

fn fingerprint(data: &[u8]) -> Vec<u8> {
    // ok: rust-password-fast-hash
    Sha256::digest(data).to_vec()
}


fn derive(secret: &str, salt: &[u8]) -> [u8; 32] {
    let mut out = [0u8; 32];
    let rounds = NonZeroU32::new(500).unwrap();
    // ruleid: rust-password-fast-hash
    pbkdf2::derive(ALG, rounds, salt, secret.as_bytes(), &mut out);
    out
}

fn derive_well(secret: &str, salt: &[u8]) -> [u8; 32] {
    let mut out = [0u8; 32];
    let rounds = NonZeroU32::new(600_000).unwrap();
    // ok: rust-password-fast-hash
    pbkdf2::derive(ALG, rounds, salt, secret.as_bytes(), &mut out);
    out
}
