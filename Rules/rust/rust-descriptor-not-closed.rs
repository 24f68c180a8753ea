fn copy(src: &Path) -> io::Result<usize> {
    let mut f = File::open(src)?;
    // ruleid: rust-descriptor-not-closed
    let fd = f.try_clone()?.into_raw_fd();
    let mut text = String::new();
    f.read_to_string(&mut text)?;
    log(fd);
    Ok(text.len())
}

fn number(src: &Path) -> io::Result<RawFd> {
    let f = File::open(src)?;
    // ruleid: rust-descriptor-not-closed
    Ok(f.as_raw_fd())
}

fn first(path: &CStr) -> Option<u8> {
    let mut b = [0u8; 1];
    unsafe {
        // ruleid: rust-descriptor-not-closed
        let fd = libc::open(path.as_ptr(), libc::O_RDONLY);
        if fd < 0 || libc::read(fd, b.as_mut_ptr().cast(), 1) != 1 {
            return None;
        }
        libc::close(fd);
    }
    Some(b[0])
}

fn owned(src: &Path) -> io::Result<File> {
    // ok: rust-descriptor-not-closed
    let f = File::open(src)?;
    Ok(f)
}

fn given(f: File) -> RawFd {
    // ok: rust-descriptor-not-closed
    let fd = f.into_raw_fd();
    fd
}

fn closed(f: File) {
    // ok: rust-descriptor-not-closed
    let fd = f.into_raw_fd();
    send(fd);
    unsafe { libc::close(fd); }
}
