pub fn seal_all(cipher: &ChaCha20Poly1305, messages: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let nonce = ChaCha20Poly1305::generate_nonce(&mut OsRng);
    let mut out = Vec::new();
    for m in messages {
        // ruleid: rust-nonce-reused
        out.push(cipher.encrypt(&nonce, m.as_slice()).expect("encrypt"));
    }
    out
}

fn encrypt(key: &[u8; 32], plain: &[u8]) -> Vec<u8> {
    let iv = [0u8; 16];
    // ruleid: rust-nonce-reused
    Aes256CbcEnc::new(key.into(), &iv.into()).encrypt_padded_vec_mut::<Pkcs7>(plain)
}

fn counted(&mut self, data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let mut iv = [0u8; 16];
    iv[8..].copy_from_slice(&self.counter.to_be_bytes());
    // ruleid: rust-nonce-reused
    openssl::symm::encrypt(Cipher::aes_128_cbc(), &self.key, Some(&iv), data)
}

pub fn fresh_all(cipher: &ChaCha20Poly1305, messages: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut out = Vec::new();
    for m in messages {
        let nonce = ChaCha20Poly1305::generate_nonce(&mut OsRng);
        // ok: rust-nonce-reused
        out.push(cipher.encrypt(&nonce, m.as_slice()).expect("encrypt"));
    }
    out
}

fn random_iv(key: &[u8; 32], plain: &[u8]) -> Vec<u8> {
    let mut iv = [0u8; 16];
    OsRng.fill_bytes(&mut iv);
    // ok: rust-nonce-reused
    Aes256CbcEnc::new(key.into(), &iv.into()).encrypt_padded_vec_mut::<Pkcs7>(plain)
}

fn once(cipher: &Aes256Gcm, plain: &[u8]) -> Vec<u8> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    // ok: rust-nonce-reused
    cipher.encrypt(&nonce, plain).expect("encrypt")
}
