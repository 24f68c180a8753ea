fn records(data: &[u8]) -> Option<&[u8]> {
    let count = u32::from_le_bytes(data.get(0..4)?.try_into().ok()?);
    let size = u32::from_le_bytes(data.get(4..8)?.try_into().ok()?);
    // ruleid: rust-arithmetic-on-number-from-data
    let total = (count * size) as usize;
    data.get(8..8 + total)
}

fn payload(frame: &[u8]) -> &[u8] {
    let total = u16::from_be_bytes([frame[0], frame[1]]) as usize;
    let header = frame[2] as usize;
    // ruleid: rust-arithmetic-on-number-from-data
    let body = total - header;
    &frame[3..3 + body]
}

fn area(head: [u8; 8]) -> u32 {
    let w = u32::from_be_bytes(head[..4].try_into().unwrap());
    let h = u32::from_be_bytes(head[4..].try_into().unwrap());
    // ruleid: rust-arithmetic-on-number-from-data
    w * h
}

fn safe(data: &[u8]) -> Option<u32> {
    let count = u32::from_le_bytes(data.get(0..4)?.try_into().ok()?);
    // ok: rust-arithmetic-on-number-from-data
    count.checked_mul(16)
}

fn safe_body(frame: &[u8]) -> Option<usize> {
    let total = u16::from_be_bytes([frame[0], frame[1]]) as usize;
    if total < HEADER {
        return None;
    }
    // ok: rust-arithmetic-on-number-from-data
    Some(total - HEADER)
}

fn plain(a: u32, b: u32) -> u32 {
    // ok: rust-arithmetic-on-number-from-data
    a * b
}
