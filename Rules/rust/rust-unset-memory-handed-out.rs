fn packet(name: &[u8]) -> Vec<u8> {
    let layout = Layout::array::<u8>(512).unwrap();
    unsafe {
        let p = alloc(layout);
        std::ptr::copy_nonoverlapping(name.as_ptr(), p, name.len().min(512));
        // ruleid: rust-unset-memory-handed-out
        Vec::from_raw_parts(p, 512, 512)
    }
}

impl Pool {
    fn get(&self, i: usize) -> &Conn {
        // ruleid: rust-unset-memory-handed-out
        unsafe { self.slots[i].assume_init_ref() }
    }

    fn get_safe(&self, i: usize) -> Option<&Conn> {
        if i >= self.used {
            return None;
        }
        // ok: rust-unset-memory-handed-out
        Some(unsafe { self.slots[i].assume_init_ref() })
    }
}

fn table() -> [u32; 4] {
    let b = MaybeUninit::<[u32; 4]>::uninit();
    // ruleid: rust-unset-memory-handed-out
    unsafe { b.assume_init() }
}

fn table_set() -> [u32; 4] {
    let mut b = MaybeUninit::<[u32; 4]>::uninit();
    b.write([1, 2, 3, 4]);
    // ok: rust-unset-memory-handed-out
    unsafe { b.assume_init() }
}

fn zeroed() -> Vec<u8> {
    // ok: rust-unset-memory-handed-out
    vec![0; 512]
}
