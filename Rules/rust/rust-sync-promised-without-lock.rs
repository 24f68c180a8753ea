use std::cell::{Cell, RefCell, UnsafeCell};

struct Shared(UnsafeCell<Vec<String>>);
// ruleid: rust-sync-promised-without-lock
unsafe impl Sync for Shared {}

struct Counter {
    n: Cell<u32>,
}
// ruleid: rust-sync-promised-without-lock
unsafe impl Sync for Counter {}

struct Cache {
    rows: RefCell<Vec<u8>>,
}
// ruleid: rust-sync-promised-without-lock
unsafe impl Sync for Cache {}

struct Guarded {
    rows: Mutex<Vec<u8>>,
}
// ok: rust-sync-promised-without-lock
unsafe impl Sync for Guarded {}

struct Marker;
// ok: rust-sync-promised-without-lock
unsafe impl Send for Marker {}

struct Plain {
    n: u32,
}
// ok: rust-sync-promised-without-lock
impl Clone for Plain {
    fn clone(&self) -> Self {
        Plain { n: self.n }
    }
}
