// ruleid: rust-secret-from-plain-generator
fn reset_token(user: &str) -> String {
    (0..32).map(|_| fastrand::alphanumeric()).collect()
}

// ruleid: rust-secret-from-plain-generator
pub fn new_session_id() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let mut rng = StdRng::seed_from_u64(now);
    rng.gen()
}

impl Keys {
    // ruleid: rust-secret-from-plain-generator
    pub fn make_api_key(&self) -> [u8; 16] {
        let mut rng = SmallRng::from_entropy();
        rng.gen()
    }
}

// ok: rust-secret-from-plain-generator
fn session_token() -> String {
    let mut b = [0u8; 32];
    OsRng.fill_bytes(&mut b);
    hex::encode(b)
}

// ok: rust-secret-from-plain-generator
fn shuffle_deck(cards: &mut Vec<u8>) {
    fastrand::shuffle(cards);
}

// ok: rust-secret-from-plain-generator
fn count_tokens(text: &str) -> usize {
    text.split_whitespace().count()
}

// ok: rust-secret-from-plain-generator
fn simulate(seed: u64) -> f64 {
    StdRng::seed_from_u64(seed).gen()
}
