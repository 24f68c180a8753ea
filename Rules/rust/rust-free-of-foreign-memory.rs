use std::ffi::CString;

fn text(name: &str) {
    let raw = CString::new(name).unwrap().into_raw();
    unsafe {
        puts(raw);
        // ruleid: rust-free-of-foreign-memory
        libc::free(raw as *mut libc::c_void);
    }
}

fn slice(buffer: &mut [u8]) {
    // ruleid: rust-free-of-foreign-memory
    unsafe { libc::free(buffer.as_mut_ptr() as *mut libc::c_void) };
}

fn boxed(value: Node) {
    let raw = Box::into_raw(Box::new(value));
    // ruleid: rust-free-of-foreign-memory
    unsafe { libc::free(raw.cast()) };
}

fn text_safely(name: &str) {
    let raw = CString::new(name).unwrap().into_raw();
    unsafe {
        puts(raw);
        // ok: rust-free-of-foreign-memory
        drop(CString::from_raw(raw));
    }
}

fn matching(size: usize) {
    unsafe {
        let raw = libc::malloc(size);
        // ok: rust-free-of-foreign-memory
        libc::free(raw);
    }
}

fn boxed_safely(value: Node) {
    let raw = Box::into_raw(Box::new(value));
    // ok: rust-free-of-foreign-memory
    unsafe { drop(Box::from_raw(raw)) };
}
