pub fn copy_block(dst: &mut [u8], src: &[u8], len: usize) {
    unsafe {
        // ruleid: rust-copy-length-unchecked
        std::ptr::copy_nonoverlapping(src.as_ptr(), dst.as_mut_ptr(), len);
    }
}

pub fn bytes_of(src: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(64);
    unsafe {
        // ruleid: rust-copy-length-unchecked
        ptr::copy_nonoverlapping(src.as_ptr(), out.as_mut_ptr(), src.len());
        out.set_len(src.len());
    }
    out
}

fn into_frame(frame: *mut u8, packet: &[u8]) {
    let n = u16::from_be_bytes([packet[0], packet[1]]) as usize;
    // ruleid: rust-copy-length-unchecked
    unsafe { libc::memcpy(frame as *mut _, packet.as_ptr() as *const _, n) };
}

pub fn checked(dst: &mut [u8], src: &[u8], len: usize) {
    assert!(len <= dst.len() && len <= src.len());
    // ok: rust-copy-length-unchecked
    unsafe { std::ptr::copy_nonoverlapping(src.as_ptr(), dst.as_mut_ptr(), len) };
}

pub fn clone_of(src: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(src.len());
    unsafe {
        // ok: rust-copy-length-unchecked
        ptr::copy_nonoverlapping(src.as_ptr(), out.as_mut_ptr(), src.len());
        out.set_len(src.len());
    }
    out
}

pub fn plain(dst: &mut [u8], src: &[u8], len: usize) {
    // ok: rust-copy-length-unchecked
    dst[..len].copy_from_slice(&src[..len]);
}
