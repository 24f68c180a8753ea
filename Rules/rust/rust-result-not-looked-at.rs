// ruleid: rust-result-not-looked-at
let _ = file.sync_all();
// ruleid: rust-result-not-looked-at
getrandom::getrandom(&mut t).ok();
// ruleid: rust-result-not-looked-at
f.write(&buf)?;

// ok: rust-result-not-looked-at
file.sync_all()?;
// ok: rust-result-not-looked-at
getrandom::getrandom(&mut t)?;
// ok: rust-result-not-looked-at
f.write_all(&buf)?;
