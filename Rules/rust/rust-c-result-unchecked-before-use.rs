pub fn size_of_file(path: &CStr) -> i64 {
    unsafe {
        let mut st = MaybeUninit::<libc::stat>::uninit();
        libc::stat(path.as_ptr(), st.as_mut_ptr());
        // ruleid: rust-c-result-unchecked-before-use
        st.assume_init().st_size
    }
}

fn home(name: &CStr) -> String {
    unsafe {
        let pw = libc::getpwnam(name.as_ptr());
        // ruleid: rust-c-result-unchecked-before-use
        text((*pw).pw_dir)
    }
}

fn shell() -> String {
    let value = unsafe { libc::getenv(c"SHELL".as_ptr()) };
    // ruleid: rust-c-result-unchecked-before-use
    unsafe { CStr::from_ptr(value) }.to_string_lossy().into_owned()
}

pub fn safe_size(path: &CStr) -> Option<i64> {
    unsafe {
        let mut st = MaybeUninit::<libc::stat>::uninit();
        if libc::stat(path.as_ptr(), st.as_mut_ptr()) != 0 {
            return None;
        }
        // ok: rust-c-result-unchecked-before-use
        Some(st.assume_init().st_size)
    }
}

fn safe_home(name: &CStr) -> Option<String> {
    unsafe {
        let pw = libc::getpwnam(name.as_ptr());
        if pw.is_null() {
            return None;
        }
        // ok: rust-c-result-unchecked-before-use
        Some(text((*pw).pw_dir))
    }
}

fn plain() -> u32 {
    // ok: rust-c-result-unchecked-before-use
    unsafe { libc::getuid() }
}
