use std::slice;

unsafe fn bytes<'a>(data: *const u8, size: usize) -> &'a [u8] {
    // ruleid: rust-memory-from-raw-parts
    slice::from_raw_parts(data, size)
}

fn words(text: &mut [u8]) -> &mut [u16] {
    // ruleid: rust-memory-from-raw-parts
    unsafe { std::slice::from_raw_parts_mut(text.as_mut_ptr() as *mut u16, text.len() / 2) }
}

unsafe fn take(data: *mut u8, size: usize) -> Vec<u8> {
    // ruleid: rust-memory-from-raw-parts
    Vec::from_raw_parts(data, size, size)
}

fn part(data: &[u8], size: usize) -> Option<&[u8]> {
    // ok: rust-memory-from-raw-parts
    data.get(..size)
}

fn words_of(data: &[u8]) -> Vec<u16> {
    // ok: rust-memory-from-raw-parts
    data.chunks_exact(2).map(|pair| u16::from_ne_bytes([pair[0], pair[1]])).collect()
}

fn joined(parts: &[String]) -> String {
    // ok: rust-memory-from-raw-parts
    String::from_iter(parts.iter().cloned())
}
