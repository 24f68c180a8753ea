// ruleid: rust-divisor-may-be-zero
let x = total / n;
// ruleid: rust-divisor-may-be-zero
let m = sum / values.len();
// ruleid: rust-divisor-may-be-zero
let k = a % q.size;

// ok: rust-divisor-may-be-zero
let x = total / 2;
// ok: rust-divisor-may-be-zero
let m = total.checked_div(n)?;
// ok: rust-divisor-may-be-zero
let k = a * q;
