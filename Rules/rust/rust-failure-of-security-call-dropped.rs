// ruleid: rust-failure-of-security-call-dropped
getrandom::getrandom(&mut t).ok();
// ruleid: rust-failure-of-security-call-dropped
let _ = key.verify(msg, &sig);
// ruleid: rust-failure-of-security-call-dropped
libc::setuid(1000);

// ok: rust-failure-of-security-call-dropped
getrandom::getrandom(&mut t)?;
// ok: rust-failure-of-security-call-dropped
key.verify(msg, &sig)?;
// ok: rust-failure-of-security-call-dropped
if libc::setuid(1000) != 0 { abort(); }
