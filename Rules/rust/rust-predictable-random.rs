use rand::{rngs::{OsRng, SmallRng, StdRng}, Rng, RngCore, SeedableRng};
use std::time::{SystemTime, UNIX_EPOCH};

fn session_token() -> String {
    // ruleid: rust-predictable-random
    let mut rng = SmallRng::from_entropy();
    format!("{:016x}", rng.gen::<u64>())
}

fn generate_password(length: usize) -> String {
    // ruleid: rust-predictable-random
    let mut rng = StdRng::seed_from_u64(42);
    (0..length).map(|_| rng.gen_range('a'..='z')).collect()
}

fn otp() -> u32 {
    // ruleid: rust-predictable-random
    fastrand::u32(100_000..1_000_000)
}

fn session_token_safely() -> String {
    let mut bytes = [0u8; 32];
    // ok: rust-predictable-random
    OsRng.fill_bytes(&mut bytes);
    hex::encode(bytes)
}

fn simulate(seed: u64) -> f64 {
    // ok: rust-predictable-random
    StdRng::seed_from_u64(seed).gen()
}

fn shuffle(cards: &mut [u8]) {
    // ok: rust-predictable-random
    fastrand::shuffle(cards);
}
