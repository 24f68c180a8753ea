struct Channel {
    cipher: ChaCha20Poly1305,
    nonce: Nonce,
}

impl Channel {
    fn seal(&self, msg: &[u8]) -> Result<Vec<u8>, Error> {
        // ruleid: rust-nonce-kept-in-field
        self.cipher.encrypt(&self.nonce, msg)
    }

    fn open(&self, msg: &[u8]) -> Result<Vec<u8>, Error> {
        // ok: rust-nonce-kept-in-field
        self.cipher.decrypt(&self.nonce, msg)
    }
}

fn rows(key: &LessSafeKey, rows: &mut [Vec<u8>], user: u64) -> Result<(), Unspecified> {
    let mut n = [0u8; 12];
    n[..8].copy_from_slice(&user.to_be_bytes());
    for row in rows {
        // ruleid: rust-nonce-kept-in-field
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(n), Aad::empty(), row)?;
    }
    Ok(())
}

fn files(cipher: &Aes256Gcm, parts: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let mut out = Vec::new();
    for part in parts {
        // ruleid: rust-nonce-kept-in-field
        out.push(cipher.encrypt(&nonce, part.as_ref()).unwrap());
    }
    out
}

fn files_safe(cipher: &Aes256Gcm, parts: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut out = Vec::new();
    for part in parts {
        let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
        // ok: rust-nonce-kept-in-field
        out.push(cipher.encrypt(&nonce, part.as_ref()).unwrap());
    }
    out
}

fn one(cipher: &Aes256Gcm, part: &[u8]) -> Vec<u8> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    // ok: rust-nonce-kept-in-field
    cipher.encrypt(&nonce, part).unwrap()
}
