// ruleid: rust-type-of-memory-changed
let e: Kind = unsafe { std::mem::transmute(b) };
// ruleid: rust-type-of-memory-changed
let h = unsafe { &*(buf.as_ptr() as *const Header) };
// ruleid: rust-type-of-memory-changed
let s = unsafe { String::from_utf8_unchecked(v) };

// ok: rust-type-of-memory-changed
let e = Kind::try_from(b)?;
// ok: rust-type-of-memory-changed
let p = buf.as_ptr() as *const u8;
// ok: rust-type-of-memory-changed
let s = String::from_utf8(v)?;
