unsafe fn join(a: &CStr, b: &CStr) -> *mut c_char {
    let n = a.to_bytes().len() + b.to_bytes().len();
    let p = libc::malloc(n) as *mut c_char;
    // ruleid: rust-room-for-end-forgotten
    libc::strcpy(p, a.as_ptr());
    // ruleid: rust-room-for-end-forgotten
    libc::strcat(p, b.as_ptr());
    p
}

unsafe fn text(s: &str) -> *mut u8 {
    let p = libc::malloc(s.len()) as *mut u8;
    fill(p, s);
    // ruleid: rust-room-for-end-forgotten
    *p.add(s.len()) = 0;
    p
}

unsafe fn text_safe(s: &str) -> *mut u8 {
    let p = libc::malloc(s.len() + 1) as *mut u8;
    fill(p, s);
    // ok: rust-room-for-end-forgotten
    *p.add(s.len()) = 0;
    p
}

unsafe fn join_safe(a: &CStr, b: &CStr) -> *mut c_char {
    let n = a.to_bytes().len() + b.to_bytes().len() + 1;
    let p = libc::malloc(n) as *mut c_char;
    // ok: rust-room-for-end-forgotten
    libc::strcpy(p, a.as_ptr());
    p
}

fn owned(s: &str) -> CString {
    // ok: rust-room-for-end-forgotten
    CString::new(s).unwrap()
}
