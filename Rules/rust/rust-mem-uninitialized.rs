use std::mem::{self, MaybeUninit};

fn buffer() -> [u8; 64] {
    // ruleid: rust-mem-uninitialized
    unsafe { mem::uninitialized() }
}

fn header() -> Header {
    unsafe {
        // ruleid: rust-mem-uninitialized
        let header: Header = MaybeUninit::uninit().assume_init();
        header
    }
}

fn typed() -> u64 {
    // ruleid: rust-mem-uninitialized
    unsafe { MaybeUninit::<u64>::uninit().assume_init() }
}

fn zeroed() -> [u8; 64] {
    // ok: rust-mem-uninitialized
    [0; 64]
}

fn written() -> u64 {
    let mut slot = MaybeUninit::<u64>::uninit();
    slot.write(7);
    // ok: rust-mem-uninitialized
    unsafe { slot.assume_init() }
}

fn array() -> [MaybeUninit<String>; 4] {
    // ok: rust-mem-uninitialized
    unsafe { MaybeUninit::<[MaybeUninit<String>; 4]>::uninit().assume_init() }
}
