use md5::{Digest, Md5};
use openssl::hash::MessageDigest;
use sha1::Sha1;

fn hash_password(password: &str) -> String {
    // ruleid: rust-weak-hash
    format!("{:x}", md5::compute(password))
}

fn session_token(user: &User) -> String {
    // ruleid: rust-weak-hash
    let mut hasher = Sha1::new();
    hasher.update(user.email.as_bytes());
    hex::encode(hasher.finalize())
}

fn verify_signature(data: &[u8], signature: &[u8]) -> bool {
    // ruleid: rust-weak-hash
    openssl::hash::hash(MessageDigest::md5(), data).unwrap().as_ref() == signature
}

fn cache_name(url: &str) -> String {
    // ok: rust-weak-hash
    format!("{:x}", Md5::digest(url))
}

fn session_token_safely(user: &User) -> String {
    // ok: rust-weak-hash
    hex::encode(sha2::Sha256::digest(user.seed))
}

fn verify_safely(data: &[u8], key: &hmac::Key, tag: &[u8]) -> bool {
    // ok: rust-weak-hash
    ring::hmac::verify(key, data, tag).is_ok()
}
