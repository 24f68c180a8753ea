fn first_word(text: &str) -> *const u8 {
    let owned = text.trim().to_string();
    // ruleid: rust-pointer-to-local-returned
    owned.as_ptr()
}

fn buffer(n: usize) -> *mut u8 {
    let mut bytes = vec![0u8; n];
    // ruleid: rust-pointer-to-local-returned
    bytes.as_mut_ptr()
}

fn number() -> *const u32 {
    let n = 5u32;
    // ruleid: rust-pointer-to-local-returned
    &n as *const u32
}

fn slice_start(text: &str) -> *const u8 {
    // ok: rust-pointer-to-local-returned
    text.as_ptr()
}

fn given_away(n: usize) -> *mut u8 {
    let mut bytes = vec![0u8; n];
    let p = bytes.as_mut_ptr();
    std::mem::forget(bytes);
    // ok: rust-pointer-to-local-returned
    p
}

fn raw(text: &str) -> *mut c_char {
    // ok: rust-pointer-to-local-returned
    CString::new(text).unwrap().into_raw()
}
