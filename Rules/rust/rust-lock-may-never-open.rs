// ruleid: rust-lock-may-never-open
let a = x.lock().unwrap();
let b = y.lock().unwrap();

// ruleid: rust-lock-may-never-open
let m = Mutex::new(0);
// ruleid: rust-lock-may-never-open
rt.block_on(f());

// ok: rust-lock-may-never-open
let a = x.get();
// ok: rust-lock-may-never-open
let m = Cell::new(0);
// ok: rust-lock-may-never-open
f().await;
