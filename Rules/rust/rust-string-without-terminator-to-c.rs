extern "C" {
    fn puts(s: *const c_char) -> c_int;
}

fn print(name: &str) {
    unsafe {
        // ruleid: rust-string-without-terminator-to-c
        puts(name.as_ptr() as *const c_char);
    }
}

fn title(n: u32) {
    let text = format!("no {}", n);
    // ruleid: rust-string-without-terminator-to-c
    unsafe { libc::puts(text.as_ptr() as *const libc::c_char) };
}

fn target(path: &CStr) -> String {
    let mut buf = [0 as libc::c_char; 256];
    unsafe {
        libc::readlink(path.as_ptr(), buf.as_mut_ptr(), buf.len());
        // ruleid: rust-string-without-terminator-to-c
        CStr::from_ptr(buf.as_ptr()).to_string_lossy().into_owned()
    }
}

fn safe_print(name: &str) {
    let c = CString::new(name).unwrap();
    // ok: rust-string-without-terminator-to-c
    unsafe { puts(c.as_ptr()) };
}

fn with_length(name: &str) {
    // ok: rust-string-without-terminator-to-c
    unsafe { libc::write(1, name.as_ptr() as *const libc::c_void, name.len()) };
}

fn fixed() {
    // ok: rust-string-without-terminator-to-c
    unsafe { puts("done\0".as_ptr() as *const c_char) };
}
