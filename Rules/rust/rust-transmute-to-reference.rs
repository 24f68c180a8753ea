use std::mem;

fn mutable(value: &u32) -> &mut u32 {
    // ruleid: rust-transmute-to-reference
    unsafe { mem::transmute::<&u32, &mut u32>(value) }
}

// ruleid: rust-transmute-to-reference
fn colour(tag: u8) -> Colour {
    unsafe { mem::transmute(tag) }
}

fn letter(code: u32) -> char {
    // ruleid: rust-transmute-to-reference
    let letter: char = unsafe { std::mem::transmute(code) };
    letter
}

fn longer(text: &str) {
    // ruleid: rust-transmute-to-reference
    let text: &'static str = unsafe { mem::transmute(text) };
    keep(text);
}

fn letter_safely(code: u32) -> Option<char> {
    // ok: rust-transmute-to-reference
    char::from_u32(code)
}

fn bits(value: f32) -> u32 {
    // ok: rust-transmute-to-reference
    unsafe { mem::transmute::<f32, u32>(value) }
}

fn bytes(value: [u8; 4]) -> u32 {
    // ok: rust-transmute-to-reference
    let number: u32 = unsafe { std::mem::transmute(value) };
    number
}
