fn fill(out: &mut [u32; 100]) {
    let p = out.as_mut_ptr();
    let mut i = 0usize;
    while i <= 100 {
        // ruleid: rust-off-by-one-write
        unsafe { p.add(i).write(1) };
        i += 1;
    }
}

fn copy_name(src: &[u8], dst: &mut [u8; 32]) {
    let n = src.len().min(dst.len());
    dst[..n].copy_from_slice(&src[..n]);
    // ruleid: rust-off-by-one-write
    dst[n] = 0;
}

fn sum(v: &[u32], n: usize) -> u32 {
    let mut s = 0;
    for i in 0..=n {
        // ruleid: rust-off-by-one-write
        s += v[i];
    }
    s
}

fn copy_safe(src: &[u8], dst: &mut [u8; 32]) {
    let n = src.len().min(dst.len() - 1);
    dst[..n].copy_from_slice(&src[..n]);
    // ok: rust-off-by-one-write
    dst[n] = 0;
}

fn sum_safe(v: &[u32], n: usize) -> u32 {
    let mut s = 0;
    for i in 0..n {
        // ok: rust-off-by-one-write
        s += v[i];
    }
    s
}

fn zero(v: &mut [u8]) {
    // ok: rust-off-by-one-write
    v.fill(0);
}
