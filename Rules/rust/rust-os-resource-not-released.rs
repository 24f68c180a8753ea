fn sum(fd: RawFd, len: usize) -> u64 {
    unsafe {
        // ruleid: rust-os-resource-not-released
        let p = libc::mmap(ptr::null_mut(), len, libc::PROT_READ, libc::MAP_PRIVATE, fd, 0);
        if p == libc::MAP_FAILED {
            return 0;
        }
        std::slice::from_raw_parts(p as *const u8, len).iter().map(|b| *b as u64).sum()
    }
}

fn first(path: &CStr) -> io::Result<usize> {
    // ruleid: rust-os-resource-not-released
    let fd = unsafe { libc::open(path.as_ptr(), libc::O_RDONLY) };
    let mut buf = [0u8; 16];
    let n = unsafe { libc::read(fd, buf.as_mut_ptr().cast(), 16) };
    Ok(n as usize)
}

fn names(path: &CStr) -> usize {
    // ruleid: rust-os-resource-not-released
    let dir = unsafe { libc::opendir(path.as_ptr()) };
    let n = count_in(path);
    n + dir as usize
}

fn first_closed(path: &CStr) -> io::Result<usize> {
    // ok: rust-os-resource-not-released
    let fd = unsafe { libc::open(path.as_ptr(), libc::O_RDONLY) };
    let n = read16(fd);
    unsafe { libc::close(fd) };
    Ok(n)
}

fn owned(path: &CStr) -> io::Result<File> {
    // ok: rust-os-resource-not-released
    let fd = unsafe { libc::open(path.as_ptr(), libc::O_RDONLY) };
    Ok(unsafe { File::from_raw_fd(fd) })
}

fn sum_freed(fd: RawFd, len: usize) -> u64 {
    unsafe {
        // ok: rust-os-resource-not-released
        let p = libc::mmap(ptr::null_mut(), len, libc::PROT_READ, libc::MAP_PRIVATE, fd, 0);
        let n = add_up(p, len);
        libc::munmap(p, len);
        n
    }
}
