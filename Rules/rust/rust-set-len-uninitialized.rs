use std::io::Read;

fn read_block(source: &mut impl Read, size: usize) -> Vec<u8> {
    let mut buffer = Vec::with_capacity(size);
    unsafe {
        // ruleid: rust-set-len-uninitialized
        buffer.set_len(size);
    }
    source.read_exact(&mut buffer).unwrap();
    buffer
}

fn words(n: usize) -> Vec<u32> {
    let mut out: Vec<u32> = Vec::with_capacity(n);
    // ruleid: rust-set-len-uninitialized
    unsafe { out.set_len(n) };
    out
}

unsafe fn names(n: usize) -> Vec<String> {
    let mut out = Vec::with_capacity(n);
    // ruleid: rust-set-len-uninitialized
    out.set_len(n);
    out
}

fn read_safely(source: &mut impl Read, size: usize) -> Vec<u8> {
    // ok: rust-set-len-uninitialized
    let mut buffer = vec![0; size];
    source.read_exact(&mut buffer).unwrap();
    buffer
}

fn copied(from: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(from.len());
    unsafe {
        std::ptr::copy_nonoverlapping(from.as_ptr(), out.as_mut_ptr(), from.len());
        // ok: rust-set-len-uninitialized
        out.set_len(from.len());
    }
    out
}

fn cleared(values: &mut Vec<u8>) {
    // ok: rust-set-len-uninitialized
    unsafe { values.set_len(0) };
}
