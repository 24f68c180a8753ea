fn current() -> String {
    let mut buf: Vec<u8> = Vec::with_capacity(64);
    unsafe {
        // ruleid: rust-c-call-writes-more-than-buffer
        libc::getcwd(buf.as_mut_ptr() as *mut libc::c_char, 4096);
        text(buf.as_ptr())
    }
}

fn receive(fd: i32) -> usize {
    let mut block = [0u8; 512];
    // ruleid: rust-c-call-writes-more-than-buffer
    let n = unsafe { libc::recv(fd, block.as_mut_ptr().cast(), 1024, 0) };
    n as usize
}

fn load(fd: i32) -> isize {
    let mut page = vec![0u8; 128];
    // ruleid: rust-c-call-writes-more-than-buffer
    unsafe { libc::read(fd, page.as_mut_ptr() as *mut libc::c_void, 4096) }
}

fn right(fd: i32) -> isize {
    let mut page = [0u8; 4096];
    // ok: rust-c-call-writes-more-than-buffer
    unsafe { libc::read(fd, page.as_mut_ptr() as *mut libc::c_void, 4096) }
}

fn own_length(fd: i32) -> isize {
    let mut page = vec![0u8; 128];
    // ok: rust-c-call-writes-more-than-buffer
    unsafe { libc::read(fd, page.as_mut_ptr() as *mut libc::c_void, page.len()) }
}

fn small(fd: i32) -> isize {
    let mut page = vec![0u8; 4096];
    // ok: rust-c-call-writes-more-than-buffer
    unsafe { libc::read(fd, page.as_mut_ptr().cast(), 16) }
}
