// ruleid: rust-cipher-of-own-making
fn encrypt(data: &[u8], key: &[u8]) -> Vec<u8> {
    data.iter().zip(key.iter().cycle()).map(|(a, b)| a ^ b).collect()
}

// ruleid: rust-cipher-of-own-making
pub fn hash_password(p: &str) -> u64 {
    p.bytes().fold(5381, |h, b| (h << 5) + b as u64)
}

// ruleid: rust-cipher-of-own-making
fn rot13(c: u8) -> u8 {
    (c - 97 + 13) % 26 + 97
}


// ok: rust-cipher-of-own-making
fn encrypt(data: &[u8]) -> Vec<u8> {
    Aes256Gcm::new(&k).encrypt(data)
}

// ok: rust-cipher-of-own-making
fn add(a: u8) -> u8 {
    a ^ 1
}

// ok: rust-cipher-of-own-making
fn hash(d: &[u8]) -> Vec<u8> {
    Sha256::digest(d).to_vec()
}
