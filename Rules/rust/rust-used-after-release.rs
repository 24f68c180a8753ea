fn after() {
    let p = Box::into_raw(Box::new(5));
    unsafe {
        // ruleid: rust-used-after-release
        drop(Box::from_raw(p));
        println!("{}", *p);
    }
}

fn scope() -> i32 {
    let p;
    // ruleid: rust-used-after-release
    {
        let v = vec![1, 2];
        p = v.as_ptr();
    }
    unsafe { *p }
}

fn freed(p: *mut i32) -> i32 {
    unsafe {
        // ruleid: rust-used-after-release
        libc::free(p as *mut libc::c_void);
        *p
    }
}

fn once() {
    let p = Box::into_raw(Box::new(5));
    // ok: rust-used-after-release
    unsafe { drop(Box::from_raw(p)) };
}

fn before(p: *mut i32) -> i32 {
    unsafe {
        let v = *p;
        // ok: rust-used-after-release
        libc::free(p as *mut libc::c_void);
        v
    }
}

fn owner() -> i32 {
    let v = vec![1, 2];
    // ok: rust-used-after-release
    v[0]
}
