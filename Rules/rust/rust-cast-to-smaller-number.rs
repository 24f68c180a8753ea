use std::convert::TryFrom;

fn header(name: &str) -> [u8; 2] {
    // ruleid: rust-cast-to-smaller-number
    let length = name.len() as u16;
    length.to_be_bytes()
}

fn row(count: usize) -> u8 {
    // ruleid: rust-cast-to-smaller-number
    count as u8
}

fn place(offset: i64) -> i16 {
    // ruleid: rust-cast-to-smaller-number
    (offset) as i16
}

fn header_checked(name: &str) -> Result<[u8; 2], Error> {
    // ok: rust-cast-to-smaller-number
    let length = u16::try_from(name.len())?;
    Ok(length.to_be_bytes())
}

fn wide(count: u32) -> u64 {
    // ok: rust-cast-to-smaller-number
    count as u64
}

fn letter(index: u8) -> char {
    // ok: rust-cast-to-smaller-number
    (b'a' + index) as char
}
