use rand::rngs::{OsRng, SmallRng, StdRng};
use rand::{RngCore, SeedableRng};
use sha2::{Digest, Sha256};

fn ticket() -> u32 {
    // ruleid: rust-weak-generator-or-digest
    SmallRng::from_entropy().next_u32()
}

fn game(seed: u64) -> StdRng {
    // ruleid: rust-weak-generator-or-digest
    StdRng::seed_from_u64(seed)
}

fn tag(data: &[u8]) -> [u8; 16] {
    // ruleid: rust-weak-generator-or-digest
    md5::compute(data).0
}

fn ticket_of_system() -> u32 {
    // ok: rust-weak-generator-or-digest
    OsRng.next_u32()
}

fn digest(data: &[u8]) -> Vec<u8> {
    // ok: rust-weak-generator-or-digest
    Sha256::digest(data).to_vec()
}

fn state() -> Machine {
    // ok: rust-weak-generator-or-digest
    Machine::new()
}
