extern "C" {
    fn strcpy(d: *mut c_char, s: *const c_char) -> *mut c_char;
}

fn copy(s: &CStr) {
    let mut b = [0 as c_char; 16];
    // ruleid: rust-unbounded-c-function
    unsafe { strcpy(b.as_mut_ptr(), s.as_ptr()) };
}

fn print(user: &CString) {
    // ruleid: rust-unbounded-c-function
    unsafe { libc::printf(user.as_ptr()) };
}

fn join(d: *mut c_char, s: &CStr) {
    // ruleid: rust-unbounded-c-function
    unsafe { libc::strcat(d, s.as_ptr()) };
}

fn fixed(user: &CString) {
    // ok: rust-unbounded-c-function
    unsafe { libc::printf(c"%s".as_ptr(), user.as_ptr()) };
}

fn slices(d: &mut [u8], s: &[u8]) {
    // ok: rust-unbounded-c-function
    d[..s.len()].copy_from_slice(s);
}

fn length(s: &CStr) -> usize {
    // ok: rust-unbounded-c-function
    unsafe { libc::strlen(s.as_ptr()) }
}
