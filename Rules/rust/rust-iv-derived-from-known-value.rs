fn row(key: &[u8; 16], text: &str) -> Vec<u8> {
    let mut iv = [0u8; 16];
    // ruleid: rust-iv-derived-from-known-value
    iv.copy_from_slice(&key[..]);
    cbc::Encryptor::<aes::Aes128>::new(key.into(), &iv.into()).encrypt_padded_vec_mut::<Pkcs7>(text.as_bytes())
}

fn by_user(cipher: &Aes256Gcm, user_id: u64, text: &[u8]) -> Vec<u8> {
    let mut nonce = [0u8; 12];
    // ruleid: rust-iv-derived-from-known-value
    nonce[..8].copy_from_slice(&user_id.to_be_bytes());
    cipher.encrypt(Nonce::from_slice(&nonce), text).unwrap()
}

fn by_name(key: &[u8], name: &str, text: &[u8]) -> Vec<u8> {
    // ruleid: rust-iv-derived-from-known-value
    let iv = md5::compute(name).0;
    encrypt(Cipher::aes_256_cbc(), key, Some(&iv), text).unwrap()
}

fn random(key: &[u8; 16], text: &str) -> Vec<u8> {
    let mut iv = [0u8; 16];
    // ok: rust-iv-derived-from-known-value
    OsRng.fill_bytes(&mut iv);
    cbc::Encryptor::<aes::Aes128>::new(key.into(), &iv.into()).encrypt_padded_vec_mut::<Pkcs7>(text.as_bytes())
}

fn read(cipher: &Aes256Gcm, data: &[u8]) -> Vec<u8> {
    let mut nonce = [0u8; 12];
    // ok: rust-iv-derived-from-known-value
    nonce.copy_from_slice(&data[..12]);
    cipher.decrypt(Nonce::from_slice(&nonce), &data[12..]).unwrap()
}

fn generated(cipher: &Aes256Gcm, text: &[u8]) -> Vec<u8> {
    // ok: rust-iv-derived-from-known-value
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    cipher.encrypt(&nonce, text).unwrap()
}
