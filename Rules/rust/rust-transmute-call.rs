use std::mem;

fn kind(byte: u8) -> Kind {
    // ruleid: rust-transmute-call
    unsafe { std::mem::transmute(byte) }
}

fn longer<'a>(text: &'a str) -> &'static str {
    // ruleid: rust-transmute-call
    unsafe { mem::transmute::<&'a str, &'static str>(text) }
}

fn bits(value: f32) -> u32 {
    // ruleid: rust-transmute-call
    let bits = unsafe { mem::transmute(value) };
    bits
}

fn bits_by_name(value: f32) -> u32 {
    // ok: rust-transmute-call
    value.to_bits()
}

fn number(bytes: [u8; 4]) -> u32 {
    // ok: rust-transmute-call
    u32::from_ne_bytes(bytes)
}

fn size() -> usize {
    // ok: rust-transmute-call
    mem::size_of::<u32>()
}
