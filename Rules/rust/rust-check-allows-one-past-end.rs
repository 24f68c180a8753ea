pub fn terminate(buf: &mut Vec<u8>, n: usize) {
    assert!(n <= buf.len());
    unsafe {
        // ruleid: rust-check-allows-one-past-end
        *buf.as_mut_ptr().add(n) = 0;
    }
}

fn pick(table: &[u32], i: usize) -> Option<u32> {
    if i > table.len() {
        return None;
    }
    // ruleid: rust-check-allows-one-past-end
    Some(table[i])
}

fn mark(flags: &mut [bool], n: usize) {
    if n <= flags.len() {
        // ruleid: rust-check-allows-one-past-end
        flags[n] = true;
    }
}

fn right(table: &[u32], i: usize) -> Option<u32> {
    if i >= table.len() {
        return None;
    }
    // ok: rust-check-allows-one-past-end
    Some(table[i])
}

fn head(table: &[u32], n: usize) -> &[u32] {
    assert!(n <= table.len());
    // ok: rust-check-allows-one-past-end
    &table[..n]
}

fn last(flags: &mut [bool], n: usize) {
    if n <= flags.len() {
        // ok: rust-check-allows-one-past-end
        flags[n - 1] = true;
    }
}
