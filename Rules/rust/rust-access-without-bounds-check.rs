use std::ptr;

fn sum(values: &[u32], places: &[usize]) -> u32 {
    // ruleid: rust-access-without-bounds-check
    places.iter().map(|&place| unsafe { *values.get_unchecked(place) }).sum()
}

fn room(buffer: &mut Vec<u8>, size: usize) {
    buffer.reserve(size);
    // ruleid: rust-access-without-bounds-check
    unsafe { buffer.set_len(size) }
}

unsafe fn fill(to: *mut u8, from: &[u8]) {
    // ruleid: rust-access-without-bounds-check
    ptr::copy_nonoverlapping(from.as_ptr(), to, from.len());
}

fn sum_checked(values: &[u32], places: &[usize]) -> u32 {
    // ok: rust-access-without-bounds-check
    places.iter().filter_map(|&place| values.get(place)).sum()
}

fn empty(file: &std::fs::File) -> std::io::Result<()> {
    // ok: rust-access-without-bounds-check
    file.set_len(0)
}

fn room_of_zeros(buffer: &mut Vec<u8>, size: usize) {
    // ok: rust-access-without-bounds-check
    buffer.resize(size, 0);
}

fn fill_checked(to: &mut [u8], from: &[u8]) {
    // ok: rust-access-without-bounds-check
    to[..from.len()].copy_from_slice(from);
}
