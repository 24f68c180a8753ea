use std::ffi::CString;

fn twice(value: Box<Node>) {
    let raw = Box::into_raw(value);
    unsafe {
        drop(Box::from_raw(raw));
        // ruleid: rust-double-free
        drop(Box::from_raw(raw));
    }
}

fn after(raw: *mut u32) -> u32 {
    unsafe {
        drop(Box::from_raw(raw));
        // ruleid: rust-double-free
        *raw
    }
}

fn freed(raw: *mut libc::c_void) {
    unsafe {
        libc::free(raw);
        // ruleid: rust-double-free
        libc::free(raw);
    }
}

fn once(value: Box<Node>) {
    let raw = Box::into_raw(value);
    // ok: rust-double-free
    unsafe { drop(Box::from_raw(raw)) };
}

fn before(raw: *mut u32) -> u32 {
    unsafe {
        // ok: rust-double-free
        let value = *raw;
        drop(Box::from_raw(raw));
        value
    }
}

fn given_back(name: &str) {
    let raw = CString::new(name).unwrap().into_raw();
    unsafe {
        puts(raw);
        // ok: rust-double-free
        drop(CString::from_raw(raw));
    }
}
