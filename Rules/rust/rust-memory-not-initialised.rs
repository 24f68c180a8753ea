// ruleid: rust-memory-not-initialised
let a: [u8; 4] = unsafe { MaybeUninit::uninit().assume_init() };
// ruleid: rust-memory-not-initialised
unsafe { v.set_len(n) };
// ruleid: rust-memory-not-initialised
let s: Stat = unsafe { std::mem::zeroed() };

// ok: rust-memory-not-initialised
let a = [0u8; 4];
// ok: rust-memory-not-initialised
v.resize(n, 0);
// ok: rust-memory-not-initialised
let s = Stat::new();
