fn value(p: *const Node) -> i32 {
    // ruleid: rust-raw-pointer-parameter-followed
    unsafe { (*p).value }
}

fn bytes(p: *const u8, n: usize) -> Vec<u8> {
    // ruleid: rust-raw-pointer-parameter-followed
    unsafe { std::slice::from_raw_parts(p, n).to_vec() }
}

fn set(p: *mut u32, v: u32) {
    // ruleid: rust-raw-pointer-parameter-followed
    unsafe { *p = v };
}

fn checked(p: *const Node) -> i32 {
    if p.is_null() {
        return 0;
    }
    // ok: rust-raw-pointer-parameter-followed
    unsafe { (*p).value }
}

fn reference(p: &Node) -> i32 {
    // ok: rust-raw-pointer-parameter-followed
    p.value
}

/// `p` points to a node.
unsafe fn told(p: *const Node) -> i32 {
    // ok: rust-raw-pointer-parameter-followed
    (*p).value
}
