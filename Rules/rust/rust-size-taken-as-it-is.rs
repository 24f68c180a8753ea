// ruleid: rust-size-taken-as-it-is
let mut v = Vec::with_capacity(n as usize);
// ruleid: rust-size-taken-as-it-is
let b = vec![0u8; len];
// ruleid: rust-size-taken-as-it-is
s.reserve(count);

// ok: rust-size-taken-as-it-is
let mut v = Vec::with_capacity(16);
// ok: rust-size-taken-as-it-is
let b = vec![0u8; 64];
// ok: rust-size-taken-as-it-is
s.clear();
