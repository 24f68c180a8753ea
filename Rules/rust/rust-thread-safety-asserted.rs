use std::sync::{Arc, Mutex};

struct Handle(*mut u8);

// ruleid: rust-thread-safety-asserted
unsafe impl Send for Handle {}
// ruleid: rust-thread-safety-asserted
unsafe impl Sync for Handle {}

struct Cell<T>(*mut T);

// ruleid: rust-thread-safety-asserted
unsafe impl<T: Send> Send for Cell<T> {}

// ok: rust-thread-safety-asserted
struct Shared(Arc<Mutex<u8>>);

// ok: rust-thread-safety-asserted
trait Sender {
    // ok: rust-thread-safety-asserted
    fn send(&self);
}
