use openssl::rsa::Rsa;
use rsa::RsaPrivateKey;

fn make() -> RsaPrivateKey {
    // ruleid: rust-weak-key-size
    RsaPrivateKey::new(&mut rand::thread_rng(), 1024).unwrap()
}

fn other() -> Rsa<Private> {
    // ruleid: rust-weak-key-size
    Rsa::generate(512).unwrap()
}

fn dsa() -> Dsa<Private> {
    // ruleid: rust-weak-key-size
    openssl::dsa::Dsa::generate(1024).unwrap()
}

fn make_safely() -> RsaPrivateKey {
    // ok: rust-weak-key-size
    RsaPrivateKey::new(&mut rand::thread_rng(), 3072).unwrap()
}

fn other_safely() -> Rsa<Private> {
    // ok: rust-weak-key-size
    Rsa::generate(2048).unwrap()
}

fn given(bits: u32) -> Rsa<Private> {
    // ok: rust-weak-key-size
    Rsa::generate(bits).unwrap()
}


fn device(rng: &mut OsRng) -> RsaPrivateKey {
    let bits = 512;
    // ruleid: rust-weak-key-size
    RsaPrivateKey::new(rng, bits).unwrap()
}

fn server(rng: &mut OsRng) -> RsaPrivateKey {
    let bits = 3072;
    // ok: rust-weak-key-size
    RsaPrivateKey::new(rng, bits).unwrap()
}
