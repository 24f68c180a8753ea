fn sign(message: &str, secret: &str) -> String {
    // ruleid: rust-signature-of-own-making
    let mut h = DefaultHasher::new();
    secret.hash(&mut h);
    message.hash(&mut h);
    format!("{:016x}", h.finish())
}

struct Signer {
    secret: String,
}

impl Signer {
    fn sign(&self, msg: &str) -> u64 {
        let mut h: u64 = 0xcbf29ce484222325;
        for b in msg.bytes().chain(self.secret.bytes()) {
            // ruleid: rust-signature-of-own-making
            h ^= b as u64;
            // ruleid: rust-signature-of-own-making
            h = h.wrapping_mul(0x100000001b3);
        }
        h
    }
}

fn hash_password(p: &str) -> u32 {
    let mut h = 0u32;
    for b in p.bytes() {
        // ruleid: rust-signature-of-own-making
        h = h.wrapping_mul(31) + b as u32;
    }
    h
}

fn sign_safe(msg: &[u8], key: &[u8]) -> Vec<u8> {
    // ok: rust-signature-of-own-making
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(msg);
    mac.finalize().into_bytes().to_vec()
}

fn bucket(name: &str) -> u64 {
    // ok: rust-signature-of-own-making
    let mut h = DefaultHasher::new();
    name.hash(&mut h);
    h.finish() % 16
}

fn checksum(data: &[u8]) -> u32 {
    // ok: rust-signature-of-own-making
    crc32fast::hash(data)
}
