pub unsafe fn block(fd: i32, dst: *mut u8, len: i32) -> isize {
    if len > 4096 {
        return -1;
    }
    // ruleid: rust-signed-length-cast
    libc::read(fd, dst as *mut libc::c_void, len as usize)
}

fn chunk(r: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = [0u8; 4];
    r.read_exact(&mut head)?;
    let size = i32::from_le_bytes(head);
    // ruleid: rust-signed-length-cast
    let mut buf = vec![0u8; size as usize];
    r.read_exact(&mut buf)?;
    Ok(buf)
}

fn skip(buf: &[u8], count: i64) -> &[u8] {
    // ruleid: rust-signed-length-cast
    &buf[count as usize..]
}

fn checked(fd: i32, dst: *mut u8, len: i32) -> isize {
    if len < 0 || len > 4096 {
        return -1;
    }
    // ok: rust-signed-length-cast
    unsafe { libc::read(fd, dst as *mut libc::c_void, len as usize) }
}

fn unsigned(buf: &[u8], count: u32) -> &[u8] {
    // ok: rust-signed-length-cast
    &buf[count as usize..]
}

fn tried(buf: &[u8], count: i64) -> Option<&[u8]> {
    // ok: rust-signed-length-cast
    buf.get(usize::try_from(count).ok()?..)
}
