fn encrypt(data: &[u8], key: &[u8]) -> Vec<u8> {
    // ruleid: rust-home-made-cipher-or-hash
    data.iter().zip(key.iter().cycle()).map(|(d, k)| d ^ k).collect()
}

fn hash_password(password: &str) -> u64 {
    let mut h: u64 = 5381;
    for b in password.bytes() {
        // ruleid: rust-home-made-cipher-or-hash
        h = h.wrapping_mul(33).wrapping_add(u64::from(b));
    }
    h
}

fn scramble(text: &mut [u8], seed: u8) {
    for b in text.iter_mut() {
        // ruleid: rust-home-made-cipher-or-hash
        *b ^= seed;
    }
}

fn parity(data: &[u8]) -> u8 {
    // ok: rust-home-made-cipher-or-hash
    data.iter().fold(0, |a, b| a ^ b)
}

fn hash_name(name: &str) -> u64 {
    let mut h: u64 = 5381;
    for b in name.bytes() {
        // ok: rust-home-made-cipher-or-hash
        h = h.wrapping_mul(33).wrapping_add(u64::from(b));
    }
    h
}

fn seal_data(cipher: &Aes256Gcm, data: &[u8]) -> Vec<u8> {
    // ok: rust-home-made-cipher-or-hash
    cipher.encrypt(&nonce(), data).expect("seal")
}
