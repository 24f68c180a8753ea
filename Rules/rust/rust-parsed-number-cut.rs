fn owner(path: &str, text: &str) -> nix::Result<()> {
    let id: u64 = text.parse().unwrap_or(65534);
    // ruleid: rust-parsed-number-cut
    chown(path, Some(Uid::from_raw(id as u32)), None)
}

fn port(v: &serde_json::Value) -> u16 {
    let n = v["port"].as_u64().unwrap_or(80);
    // ruleid: rust-parsed-number-cut
    n as u16
}

fn level(s: &str) -> Option<u8> {
    let n = s.parse::<i64>().ok()?;
    // ruleid: rust-parsed-number-cut
    Some(n as u8)
}

fn owner_safe(path: &str, text: &str) -> nix::Result<()> {
    let id: u32 = text.parse().unwrap_or(65534);
    // ok: rust-parsed-number-cut
    chown(path, Some(Uid::from_raw(id)), None)
}

fn level_safe(s: &str) -> Option<u8> {
    let n = s.parse::<i64>().ok()?;
    // ok: rust-parsed-number-cut
    u8::try_from(n).ok()
}

fn level_checked(s: &str) -> Option<u8> {
    let n = s.parse::<i64>().ok()?;
    if n < 0 || n > 100 {
        return None;
    }
    // ok: rust-parsed-number-cut
    Some(n as u8)
}
