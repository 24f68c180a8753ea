// ruleid: rust-memory-freed-or-reused
let b = unsafe { Box::from_raw(p) };
// ruleid: rust-memory-freed-or-reused
std::mem::forget(v);
// ruleid: rust-memory-freed-or-reused
let q = v.as_ptr();

// ok: rust-memory-freed-or-reused
let b = Box::new(1);
// ok: rust-memory-freed-or-reused
v.clear();
// ok: rust-memory-freed-or-reused
let q = v.iter();
