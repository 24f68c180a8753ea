use des::Des;
use openssl::symm::{encrypt, Cipher};
use rc4::{consts::*, KeyInit, Rc4, StreamCipher};

fn seal(key: &[u8], data: &[u8]) -> Vec<u8> {
    // ruleid: rust-weak-cipher
    encrypt(Cipher::des_ede3_cbc(), key, Some(&[0; 8]), data).unwrap()
}

fn blocks(key: &[u8], data: &[u8]) -> Vec<u8> {
    // ruleid: rust-weak-cipher
    encrypt(Cipher::aes_128_ecb(), key, None, data).unwrap()
}

fn single(key: &[u8; 8]) -> Des {
    // ruleid: rust-weak-cipher
    Des::new(key.into())
}

fn stream(key: &[u8], data: &mut [u8]) {
    // ruleid: rust-weak-cipher
    let mut rc4 = Rc4::new(key.into());
    rc4.apply_keystream(data);
}

fn seal_safely(key: &[u8], iv: &[u8], data: &[u8], tag: &mut [u8]) -> Vec<u8> {
    // ok: rust-weak-cipher
    openssl::symm::encrypt_aead(Cipher::aes_256_gcm(), key, Some(iv), &[], data, tag).unwrap()
}

fn modern(key: &[u8; 32]) -> Aes256Gcm {
    // ok: rust-weak-cipher
    Aes256Gcm::new(key.into())
}

fn chacha(key: &[u8; 32]) -> ChaCha20Poly1305 {
    // ok: rust-weak-cipher
    ChaCha20Poly1305::new(Key::from_slice(key))
}
