struct PasswordMaker {
    state: u32,
}

impl PasswordMaker {
    fn next(&mut self) -> u32 {
        // ruleid: rust-weak-generator-for-secret
        self.state = self.state.wrapping_mul(1664525).wrapping_add(1013904223);
        self.state >> 16
    }

    fn password(&mut self) -> String {
        (0..10).map(|_| CHARS[self.next() as usize % CHARS.len()] as char).collect()
    }
}

fn api_key(prefix: &str) -> String {
    // ruleid: rust-weak-generator-for-secret
    let n = COUNTER.fetch_add(1, Ordering::Relaxed);
    format!("{}_{}", prefix, n)
}

fn new_key() -> [u8; 32] {
    // ruleid: rust-weak-generator-for-secret
    let mut rng = StdRng::seed_from_u64(now());
    rng.gen()
}

async fn forgot(db: Db, mail: String) {
    // ruleid: rust-weak-generator-for-secret
    let token: String = std::iter::repeat_with(fastrand::alphanumeric).take(32).collect();
    db.keep(mail, token).await;
}

fn strong_key() -> [u8; 32] {
    let mut k = [0u8; 32];
    // ok: rust-weak-generator-for-secret
    OsRng.fill_bytes(&mut k);
    k
}

fn row_number() -> u64 {
    // ok: rust-weak-generator-for-secret
    COUNTER.fetch_add(1, Ordering::Relaxed)
}

fn shuffle(seed: u64) -> Vec<u32> {
    // ok: rust-weak-generator-for-secret
    let mut rng = StdRng::seed_from_u64(seed);
    cards(&mut rng)
}
