pub fn fill(dst: &mut [u8], src: &[u8]) {
    // ruleid: rust-copy-longer-than-target
    unsafe { std::ptr::copy_nonoverlapping(src.as_ptr(), dst.as_mut_ptr(), src.len()) };
}

pub unsafe extern "C" fn name(out: *mut c_char, out_len: usize, id: u32) -> i32 {
    let text = lookup(id);
    let bytes = text.as_bytes();
    // ruleid: rust-copy-longer-than-target
    std::ptr::copy_nonoverlapping(bytes.as_ptr() as *const c_char, out, bytes.len());
    bytes.len() as i32
}

pub fn put(buf: &mut [u8; 64], msg: &[u8]) {
    // ruleid: rust-copy-longer-than-target
    unsafe { libc::memcpy(buf.as_mut_ptr() as *mut c_void, msg.as_ptr() as *const c_void, msg.len()) };
}

pub fn fill_safe(dst: &mut [u8], src: &[u8]) -> bool {
    if src.len() > dst.len() {
        return false;
    }
    // ok: rust-copy-longer-than-target
    unsafe { std::ptr::copy_nonoverlapping(src.as_ptr(), dst.as_mut_ptr(), src.len()) };
    true
}

pub fn copied(src: &[u8]) -> Vec<u8> {
    let mut v = Vec::with_capacity(src.len());
    // ok: rust-copy-longer-than-target
    unsafe { std::ptr::copy_nonoverlapping(src.as_ptr(), v.as_mut_ptr(), src.len()) };
    unsafe { v.set_len(src.len()) };
    v
}

pub fn slices(dst: &mut [u8], src: &[u8]) {
    // ok: rust-copy-longer-than-target
    dst[..4].copy_from_slice(&src[..4]);
}
