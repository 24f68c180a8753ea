// ruleid: rust-value-guessable-from-clock
fn session_id() -> String {
    format!("{:x}", SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos())
}

// ruleid: rust-value-guessable-from-clock
fn token() -> u64 {
    fastrand::u64(..)
}

fn numbers() -> StdRng {
    // ruleid: rust-value-guessable-from-clock
    StdRng::seed_from_u64(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs())
}

// ok: rust-value-guessable-from-clock
fn api_key() -> [u8; 32] {
    let mut k = [0u8; 32];
    OsRng.fill_bytes(&mut k);
    k
}

// ok: rust-value-guessable-from-clock
fn elapsed() -> Duration {
    Instant::now().elapsed()
}

// ok: rust-value-guessable-from-clock
fn shuffled(n: u64) -> StdRng {
    StdRng::seed_from_u64(n)
}
