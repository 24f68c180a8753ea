fn key() -> RsaPrivateKey {
    let mut rng = OsRng;
    // ruleid: rust-key-length-below-minimum
    RsaPrivateKey::new(&mut rng, 1024).unwrap()
}

fn openssl_key() -> Rsa<Private> {
    // ruleid: rust-key-length-below-minimum
    Rsa::generate(512).unwrap()
}

// ruleid: rust-key-length-below-minimum
const RSA_KEY_BITS: usize = 1024;

fn curve() -> EcGroup {
    // ruleid: rust-key-length-below-minimum
    EcGroup::from_curve_name(Nid::X9_62_PRIME192V1).unwrap()
}

fn good() -> RsaPrivateKey {
    // ok: rust-key-length-below-minimum
    RsaPrivateKey::new(&mut OsRng, 3072).unwrap()
}

fn good_curve() -> EcGroup {
    // ok: rust-key-length-below-minimum
    EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap()
}

// ok: rust-key-length-below-minimum
const BUFFER_SIZE: usize = 1024;
