pub struct Ring {
    data: Vec<u8>,
    head: usize,
}

impl Ring {
    pub fn put(&mut self, offset: usize, value: u8) {
        unsafe {
            // ruleid: rust-pointer-offset-unchecked
            *self.data.as_mut_ptr().add(self.head + offset) = value;
        }
    }

    pub fn at(&self, i: usize) -> u8 {
        // ruleid: rust-pointer-offset-unchecked
        unsafe { *self.data.get_unchecked(i) }
    }

    pub fn checked(&self, i: usize) -> u8 {
        assert!(i < self.data.len());
        // ok: rust-pointer-offset-unchecked
        unsafe { *self.data.get_unchecked(i) }
    }
}

fn word(buf: &[u8], pos: usize) -> u32 {
    unsafe {
        // ruleid: rust-pointer-offset-unchecked
        let p = buf.as_ptr().add(pos) as *const u32;
        p.read_unaligned()
    }
}

fn sum(buf: &[u8]) -> u64 {
    let mut total = 0u64;
    for i in 0..buf.len() {
        // ok: rust-pointer-offset-unchecked
        total += unsafe { *buf.get_unchecked(i) } as u64;
    }
    total
}

/// The caller promises that `i` is in range.
unsafe fn raw(buf: &[u8], i: usize) -> u8 {
    // ok: rust-pointer-offset-unchecked
    *buf.get_unchecked(i)
}
