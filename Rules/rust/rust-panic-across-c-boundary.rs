#[no_mangle]
pub extern "C" fn parse_level(text: *const c_char) -> u32 {
    // ruleid: rust-panic-across-c-boundary
    let s = unsafe { CStr::from_ptr(text) }.to_str().unwrap();
    // ruleid: rust-panic-across-c-boundary
    let level: u32 = s.parse().expect("number");
    if level > 10 {
        // ruleid: rust-panic-across-c-boundary
        panic!("level out of range");
    }
    level
}

#[no_mangle]
pub extern "C" fn parse_safe(text: *const c_char, out: *mut u32) -> i32 {
    // ok: rust-panic-across-c-boundary
    match unsafe { CStr::from_ptr(text) }.to_str().ok().and_then(|s| s.parse().ok()) {
        Some(v) => { unsafe { *out = v }; 0 }
        None => -1,
    }
}

#[no_mangle]
pub extern "C" fn guarded(n: u32) -> i32 {
    // ok: rust-panic-across-c-boundary
    std::panic::catch_unwind(|| compute(n).unwrap()).unwrap_or(-1)
}

pub fn inner(s: &str) -> u32 {
    // ok: rust-panic-across-c-boundary
    s.parse().unwrap()
}
