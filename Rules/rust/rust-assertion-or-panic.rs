// ruleid: rust-assertion-or-panic
assert!(len < 10);
// ruleid: rust-assertion-or-panic
_ => unreachable!(),
// ruleid: rust-assertion-or-panic
panic!("no");

// ok: rust-assertion-or-panic
debug_assert!(len < 10);
// ok: rust-assertion-or-panic
_ => return None,
// ok: rust-assertion-or-panic
warn("no");
