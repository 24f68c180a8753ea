fn body(packet: &[u8], declared: usize) -> usize {
    // ruleid: rust-unsigned-subtraction-unchecked
    let body_len = declared.wrapping_sub(12);
    body_len.min(packet.len())
}

impl Stock {
    pub fn take(&mut self, n: u32) -> bool {
        // ruleid: rust-unsigned-subtraction-unchecked
        self.level -= n;
        self.level > 0
    }

    pub fn safe_take(&mut self, n: u32) -> bool {
        if n > self.level {
            return false;
        }
        // ok: rust-unsigned-subtraction-unchecked
        self.level -= n;
        true
    }
}

fn last(values: &[u32]) -> u32 {
    // ruleid: rust-unsigned-subtraction-unchecked
    values[values.len() - 1]
}

fn safe_last(values: &[u32]) -> u32 {
    if values.is_empty() {
        return 0;
    }
    // ok: rust-unsigned-subtraction-unchecked
    values[values.len() - 1]
}

fn sequence(a: u32, b: u32) -> u32 {
    // ok: rust-unsigned-subtraction-unchecked
    let delta = a.wrapping_sub(b);
    delta
}
