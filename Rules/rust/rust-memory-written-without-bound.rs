// ruleid: rust-memory-written-without-bound
ptr::copy_nonoverlapping(src, dst, n);
// ruleid: rust-memory-written-without-bound
let s = std::slice::from_raw_parts(p, n);
// ruleid: rust-memory-written-without-bound
v.set_len(n);

// ok: rust-memory-written-without-bound
dst.copy_from_slice(src);
// ok: rust-memory-written-without-bound
let s = &v[..];
// ok: rust-memory-written-without-bound
v.resize(10, 0);
