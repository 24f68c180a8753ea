fn reset_token(email: &str) -> String {
    // ruleid: rust-token-from-clock-or-hash
    let mut h = DefaultHasher::new();
    email.hash(&mut h);
    format!("{:016x}", h.finish())
}

fn session_id(user: u32) -> String {
    // ruleid: rust-token-from-clock-or-hash
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    format!("{user}-{now}")
}

fn new_api_key() -> String {
    // ruleid: rust-token-from-clock-or-hash
    let id = std::process::id();
    format!("key-{id}")
}

fn csrf_token() -> String {
    let mut bytes = [0u8; 32];
    // ok: rust-token-from-clock-or-hash
    OsRng.fill_bytes(&mut bytes);
    hex::encode(bytes)
}

fn bucket(name: &str) -> u64 {
    // ok: rust-token-from-clock-or-hash
    let mut h = DefaultHasher::new();
    name.hash(&mut h);
    h.finish()
}

fn started() -> SystemTime {
    // ok: rust-token-from-clock-or-hash
    SystemTime::now()
}
