// ruleid: rust-password-hash-too-simple
let h = Sha256::digest(password.as_bytes());
// ruleid: rust-password-hash-too-simple
const SALT: &[u8] = b"pepper";
// ruleid: rust-password-hash-too-simple
fn hash_password(password: &str) -> String {
    let mut h = Sha512::new(); h.update(password); hex(h)
}


// ok: rust-password-hash-too-simple
let h = argon2.hash_password(password.as_bytes(), &salt);
// ok: rust-password-hash-too-simple
let h = Sha256::digest(file);
// ok: rust-password-hash-too-simple
fn check_sum(d: &[u8]) -> bool {
    true
}
