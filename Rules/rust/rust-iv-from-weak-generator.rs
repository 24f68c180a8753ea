fn seal(key: &[u8; 32], text: &[u8]) -> Vec<u8> {
    // ruleid: rust-iv-from-weak-generator
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    let iv = now.to_be_bytes();
    run(key, &iv, text)
}

struct Sealer {
    key: [u8; 16],
    // ruleid: rust-iv-from-weak-generator
    rng: fastrand::Rng,
}

impl Sealer {
    fn seal(&mut self, data: &[u8]) -> Vec<u8> {
        let mut iv = [0u8; 16];
        self.rng.fill(&mut iv);
        run(&self.key, &iv, data)
    }
}

fn small(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut rng = SmallRng::seed_from_u64(7);
    let mut nonce = [0u8; 12];
    // ruleid: rust-iv-from-weak-generator
    rng.fill_bytes(&mut nonce);
    run(key, &nonce, data)
}

fn system(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut nonce = [0u8; 12];
    // ok: rust-iv-from-weak-generator
    OsRng.fill_bytes(&mut nonce);
    run(key, &nonce, data)
}

fn made(c: &Aes256Gcm) -> Nonce {
    // ok: rust-iv-from-weak-generator
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    nonce
}

fn stamp() -> u128 {
    // ok: rust-iv-from-weak-generator
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    now
}
