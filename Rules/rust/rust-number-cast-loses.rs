// ruleid: rust-number-cast-loses
let a = total as u16;
// ruleid: rust-number-cast-loses
let n = len as usize;
// ruleid: rust-number-cast-loses
let x = (rate * 100.0).round() as u32;

// ok: rust-number-cast-loses
let a = u16::try_from(total)?;
// ok: rust-number-cast-loses
let n = usize::from(len);
// ok: rust-number-cast-loses
let p = q as *const u8;
