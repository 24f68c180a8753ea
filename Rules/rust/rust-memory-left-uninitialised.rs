use std::mem::{self, MaybeUninit};

fn status(path: &std::ffi::CStr) -> libc::stat {
    // ruleid: rust-memory-left-uninitialised
    let mut status = unsafe { mem::zeroed() };
    unsafe { libc::stat(path.as_ptr(), &mut status) };
    status
}

fn block() -> [u8; 512] {
    // ruleid: rust-memory-left-uninitialised
    unsafe { std::mem::uninitialized() }
}

fn read(file: &mut impl Reader) -> Header {
    let mut header = MaybeUninit::uninit();
    file.fill(&mut header);
    // ruleid: rust-memory-left-uninitialised
    unsafe { header.assume_init() }
}

fn block_of_zeros() -> [u8; 512] {
    // ok: rust-memory-left-uninitialised
    [0; 512]
}

fn default_status() -> Status {
    // ok: rust-memory-left-uninitialised
    Status::default()
}

fn slot() -> MaybeUninit<u64> {
    // ok: rust-memory-left-uninitialised
    MaybeUninit::new(7)
}
