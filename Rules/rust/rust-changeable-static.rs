use std::sync::atomic::AtomicUsize;

// ruleid: rust-changeable-static
static mut COUNTER: usize = 0;

// ruleid: rust-changeable-static
pub static mut NAME: Option<String> = None;

mod buffers {
    // ruleid: rust-changeable-static
    pub(crate) static mut ROOM: [u8; 64] = [0; 64];
}

// ok: rust-changeable-static
static TOTAL: AtomicUsize = AtomicUsize::new(0);

// ok: rust-changeable-static
static GREETING: &str = "hello";

// ok: rust-changeable-static
const LIMIT: usize = 10;

// ok: rust-changeable-static
fn last(values: &'static mut Vec<u8>) -> Option<&u8> {
    values.last()
}
