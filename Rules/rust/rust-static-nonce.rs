use aes_gcm::{aead::Aead, Aes256Gcm, KeyInit, Nonce};

const NONCE: &[u8; 12] = b"000000000001";

fn seal(cipher: &Aes256Gcm, data: &[u8]) -> Vec<u8> {
    // ruleid: rust-static-nonce
    let nonce = Nonce::from_slice(b"unique nonce");
    cipher.encrypt(nonce, data).unwrap()
}

fn seal_named(cipher: &Aes256Gcm, data: &[u8]) -> Vec<u8> {
    // ruleid: rust-static-nonce
    cipher.encrypt(Nonce::from_slice(NONCE), data).unwrap()
}

fn zeroes() -> ring::aead::Nonce {
    // ruleid: rust-static-nonce
    ring::aead::Nonce::assume_unique_for_key([0u8; 12])
}

fn cbc(key: &[u8], data: &[u8]) -> Vec<u8> {
    // ruleid: rust-static-nonce
    openssl::symm::encrypt(Cipher::aes_256_cbc(), key, Some(b"0123456789abcdef"), data).unwrap()
}

fn seal_safely(cipher: &Aes256Gcm, data: &[u8]) -> Vec<u8> {
    // ok: rust-static-nonce
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    cipher.encrypt(&nonce, data).unwrap()
}

fn open(cipher: &Aes256Gcm, message: &[u8]) -> Vec<u8> {
    // ok: rust-static-nonce
    cipher.decrypt(Nonce::from_slice(&message[..12]), &message[12..]).unwrap()
}

fn random(bytes: [u8; 12]) -> ring::aead::Nonce {
    // ok: rust-static-nonce
    ring::aead::Nonce::assume_unique_for_key(bytes)
}
