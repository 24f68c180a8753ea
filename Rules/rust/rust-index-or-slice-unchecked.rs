// ruleid: rust-index-or-slice-unchecked
let k = buf[idx];
// ruleid: rust-index-or-slice-unchecked
let body = &buf[3..3 + len];
// ruleid: rust-index-or-slice-unchecked
for i in 0..=v.len() {

// ok: rust-index-or-slice-unchecked
let k = buf.get(idx)?;
// ok: rust-index-or-slice-unchecked
let body = vec![0; 3];
// ok: rust-index-or-slice-unchecked
for x in &v {
