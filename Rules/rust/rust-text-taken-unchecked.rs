use std::str;

fn name(bytes: &[u8]) -> &str {
    // ruleid: rust-text-taken-unchecked
    unsafe { str::from_utf8_unchecked(bytes) }
}

fn text(bytes: Vec<u8>) -> String {
    // ruleid: rust-text-taken-unchecked
    unsafe { String::from_utf8_unchecked(bytes) }
}

fn first(values: &[u8]) -> u8 {
    // ruleid: rust-text-taken-unchecked
    unsafe { *values.first().unwrap_unchecked() }
}

fn name_checked(bytes: &[u8]) -> Result<&str, str::Utf8Error> {
    // ok: rust-text-taken-unchecked
    str::from_utf8(bytes)
}

fn text_lossy(bytes: &[u8]) -> String {
    // ok: rust-text-taken-unchecked
    String::from_utf8_lossy(bytes).into_owned()
}

fn letter(code: u32) -> Option<char> {
    // ok: rust-text-taken-unchecked
    char::from_u32(code)
}
