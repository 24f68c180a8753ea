// ruleid: rust-resource-or-lock-held
std::mem::forget(file);
// ruleid: rust-resource-or-lock-held
let s: &str = Box::leak(name);
// ruleid: rust-resource-or-lock-held
let fd = unsafe { libc::open(p, 0) };

// ok: rust-resource-or-lock-held
drop(file);
// ok: rust-resource-or-lock-held
let s = name.clone();
// ok: rust-resource-or-lock-held
let f = File::open(p)?;
