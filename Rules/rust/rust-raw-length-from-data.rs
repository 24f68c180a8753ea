pub unsafe extern "C" fn parse_name(buf: *const u8) -> *mut Name {
    let declared = *buf as usize;
    // ruleid: rust-raw-length-from-data
    let bytes = std::slice::from_raw_parts(buf.add(1), declared);
    keep(bytes)
}

pub fn packet(data: *const u8, _len: usize) -> u32 {
    unsafe {
        let body_len = u16::from_be(std::ptr::read_unaligned(data as *const u16)) as usize;
        // ruleid: rust-raw-length-from-data
        hash(std::slice::from_raw_parts(data.add(2), body_len))
    }
}

pub fn copy(msg: &[u8], out: &mut [u8]) {
    let n = u32::from_le_bytes(msg[..4].try_into().unwrap()) as usize;
    // ruleid: rust-raw-length-from-data
    unsafe { std::ptr::copy_nonoverlapping(msg.as_ptr().add(4), out.as_mut_ptr(), n) };
}

pub fn copy_safe(msg: &[u8], out: &mut [u8]) -> bool {
    let n = u32::from_le_bytes(msg[..4].try_into().unwrap()) as usize;
    if n > msg.len() - 4 || n > out.len() {
        return false;
    }
    // ok: rust-raw-length-from-data
    unsafe { std::ptr::copy_nonoverlapping(msg.as_ptr().add(4), out.as_mut_ptr(), n) };
    true
}

pub unsafe fn whole(data: *const u8, len: usize) -> u32 {
    // ok: rust-raw-length-from-data
    hash(std::slice::from_raw_parts(data, len))
}

pub fn safe(msg: &[u8]) -> Option<&[u8]> {
    let n = u32::from_le_bytes(msg.get(..4)?.try_into().ok()?) as usize;
    // ok: rust-raw-length-from-data
    msg.get(4..4 + n)
}
