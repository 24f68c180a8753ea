// ruleid: rust-arithmetic-may-wrap
let needed = amount + fee;
// ruleid: rust-arithmetic-may-wrap
acc.balance -= amount;
// ruleid: rust-arithmetic-may-wrap
let n = a.wrapping_mul(b);

// ok: rust-arithmetic-may-wrap
let needed = amount.checked_add(fee)?;
// ok: rust-arithmetic-may-wrap
acc.name = amount;
// ok: rust-arithmetic-may-wrap
let n = a / 2;
