// ruleid: rust-mask-of-rights-zero
let d = Daemonize::new().umask(0o000);
// ruleid: rust-mask-of-rights-zero
unsafe { libc::umask(0) };
// ruleid: rust-mask-of-rights-zero
umask(Mode::empty());

// ok: rust-mask-of-rights-zero
let d = Daemonize::new().umask(0o077);
// ok: rust-mask-of-rights-zero
unsafe { libc::umask(0o027) };
// ok: rust-mask-of-rights-zero
let m = mask(0);
