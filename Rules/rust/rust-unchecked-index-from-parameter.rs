pub fn at(values: &[u8], index: usize) -> u8 {
    // ruleid: rust-unchecked-index-from-parameter
    unsafe { *values.get_unchecked(index) }
}

pub fn put(values: &mut Vec<u32>, index: usize, value: u32) {
    unsafe {
        // ruleid: rust-unchecked-index-from-parameter
        *values.get_unchecked_mut(index) = value;
    }
}

impl Table {
    pub fn cell(&self, i: usize) -> u64 {
        // ruleid: rust-unchecked-index-from-parameter
        unsafe { *self.cells.as_ptr().add(i) }
    }
}

pub fn at_safely(values: &[u8], index: usize) -> Option<u8> {
    // ok: rust-unchecked-index-from-parameter
    values.get(index).copied()
}

pub fn checked(values: &[u8], index: usize) -> u8 {
    if index >= values.len() {
        return 0;
    }
    // ok: rust-unchecked-index-from-parameter
    unsafe { *values.get_unchecked(index) }
}

/// # Safety
/// `index` must be in bounds.
pub unsafe fn contract(values: &[u8], index: usize) -> u8 {
    // ok: rust-unchecked-index-from-parameter
    *values.get_unchecked(index)
}
