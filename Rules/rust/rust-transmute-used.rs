fn bits(x: u32) -> f32 {
    // ruleid: rust-transmute-used
    unsafe { std::mem::transmute(x) }
}

fn other<'a>(p: &'a A) -> &'a B {
    // ruleid: rust-transmute-used
    unsafe { std::mem::transmute::<&A, &B>(p) }
}

fn kind(n: u8) -> Kind {
    // ruleid: rust-transmute-used
    unsafe { mem::transmute(n) }
}

fn safe_bits(x: u32) -> f32 {
    // ok: rust-transmute-used
    f32::from_bits(x)
}

fn safe_kind(n: u8) -> Option<Kind> {
    // ok: rust-transmute-used
    Kind::try_from(n).ok()
}

fn plain(n: u8) -> u32 {
    // ok: rust-transmute-used
    u32::from(n)
}
