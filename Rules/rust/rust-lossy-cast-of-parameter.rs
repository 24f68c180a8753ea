fn count(x: u64) -> i32 {
    // ruleid: rust-lossy-cast-of-parameter
    x as i32
}

fn level(f: f64) -> u8 {
    // ruleid: rust-lossy-cast-of-parameter
    f as u8
}

fn port(n: i64) -> u16 {
    // ruleid: rust-lossy-cast-of-parameter
    n as u16
}

fn tried(x: u64) -> Option<i32> {
    // ok: rust-lossy-cast-of-parameter
    i32::try_from(x).ok()
}

fn wide(x: u32) -> u64 {
    // ok: rust-lossy-cast-of-parameter
    x as u64
}

fn checked(x: u64) -> u8 {
    if x > 255 {
        return 0;
    }
    // ok: rust-lossy-cast-of-parameter
    x as u8
}
