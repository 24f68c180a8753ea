use openssl::rsa::Padding;
use rsa::{Oaep, Pkcs1v15Encrypt, Pkcs1v15Sign, RsaPublicKey};

fn wrap(key: &RsaPublicKey, secret: &[u8]) -> Vec<u8> {
    // ruleid: rust-rsa-without-oaep
    key.encrypt(&mut rand::thread_rng(), Pkcs1v15Encrypt, secret).unwrap()
}

fn unwrap(key: &RsaPrivateKey, blob: &[u8]) -> Vec<u8> {
    // ruleid: rust-rsa-without-oaep
    key.decrypt(Pkcs1v15Encrypt, blob).unwrap()
}

fn openssl(key: &openssl::rsa::Rsa<Public>, secret: &[u8], out: &mut [u8]) {
    // ruleid: rust-rsa-without-oaep
    key.public_encrypt(secret, out, Padding::PKCS1).unwrap();
}

fn wrap_safely(key: &RsaPublicKey, secret: &[u8]) -> Vec<u8> {
    // ok: rust-rsa-without-oaep
    key.encrypt(&mut rand::thread_rng(), Oaep::new::<sha2::Sha256>(), secret).unwrap()
}

fn openssl_safely(key: &openssl::rsa::Rsa<Public>, secret: &[u8], out: &mut [u8]) {
    // ok: rust-rsa-without-oaep
    key.public_encrypt(secret, out, Padding::PKCS1_OAEP).unwrap();
}

fn sign(key: &RsaPrivateKey, digest: &[u8]) -> Vec<u8> {
    // ok: rust-rsa-without-oaep
    key.sign(Pkcs1v15Sign::new::<sha2::Sha256>(), digest).unwrap()
}
