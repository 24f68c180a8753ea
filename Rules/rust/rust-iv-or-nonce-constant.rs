fn seal(cipher: &Aes256Gcm, text: &[u8]) -> Vec<u8> {
    // ruleid: rust-iv-or-nonce-constant
    let nonce = Nonce::from_slice(b"unique nonce");
    cipher.encrypt(nonce, text).unwrap()
}

fn cbc(key: &[u8; 16], text: &[u8]) -> Vec<u8> {
    // ruleid: rust-iv-or-nonce-constant
    let iv = [0u8; 16];
    Encryptor::new(key.into(), &iv.into()).encrypt_padded_vec_mut::<Pkcs7>(text)
}

// ruleid: rust-iv-or-nonce-constant
const IV: [u8; 16] = [7u8; 16];

fn ring_seal(key: &LessSafeKey, data: &mut Vec<u8>) {
    // ruleid: rust-iv-or-nonce-constant
    let n = aead::Nonce::assume_unique_for_key([0u8; 12]);
    key.seal_in_place_append_tag(n, Aad::empty(), data).unwrap();
}

fn fresh(cipher: &Aes256Gcm, text: &[u8]) -> Vec<u8> {
    // ok: rust-iv-or-nonce-constant
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    cipher.encrypt(&nonce, text).unwrap()
}

fn filled(key: &[u8; 16]) -> [u8; 16] {
    // ok: rust-iv-or-nonce-constant
    let mut iv = [0u8; 16];
    OsRng.fill_bytes(&mut iv);
    iv
}

// ok: rust-iv-or-nonce-constant
const NONCE_LEN: usize = 12;

fn open(cipher: &Aes256Gcm, data: &[u8]) -> Vec<u8> {
    // ok: rust-iv-or-nonce-constant
    let nonce = Nonce::from_slice(&data[..12]);
    cipher.decrypt(nonce, &data[12..]).unwrap()
}
