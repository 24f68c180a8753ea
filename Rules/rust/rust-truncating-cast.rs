use std::convert::TryFrom;

fn port(text: &str) -> u16 {
    let number = text.parse::<u32>().unwrap();
    // ruleid: rust-truncating-cast
    number as u16
}

fn allocate(content_length: u64) -> Vec<u8> {
    // ruleid: rust-truncating-cast
    let small = content_length as u32;
    vec![0; small as usize]
}

async fn order(Query(q): Query<Order>) -> String {
    // ruleid: rust-truncating-cast
    let count = q.count as u8;
    count.to_string()
}

fn port_safely(text: &str) -> Option<u16> {
    // ok: rust-truncating-cast
    u16::try_from(text.parse::<u32>().ok()?).ok()
}

fn low(content_length: u64) -> u8 {
    // ok: rust-truncating-cast
    (content_length & 0xff) as u8
}

fn checked(content_length: u64) -> u32 {
    if content_length > u32::MAX.into() {
        return 0;
    }
    // ok: rust-truncating-cast
    content_length as u32
}
