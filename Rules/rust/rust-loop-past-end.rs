fn total(values: &[u32]) -> u32 {
    let mut sum = 0;
    for i in 0..=values.len() {
        // ruleid: rust-loop-past-end
        sum += values[i];
    }
    sum
}

fn clear(values: &mut Vec<u8>) {
    for i in 0..=values.len() {
        // ruleid: rust-loop-past-end
        unsafe { *values.as_mut_ptr().add(i) = 0 };
    }
}

fn last(values: &[u32]) -> u32 {
    // ruleid: rust-loop-past-end
    values[values.len()]
}

fn total_safely(values: &[u32]) -> u32 {
    let mut sum = 0;
    for i in 0..values.len() {
        // ok: rust-loop-past-end
        sum += values[i];
    }
    sum
}

fn prefixes(values: &[u32]) {
    for i in 0..=values.len() {
        // ok: rust-loop-past-end
        show(&values[..i]);
    }
}

fn last_safely(values: &[u32]) -> u32 {
    // ok: rust-loop-past-end
    values[values.len() - 1]
}

fn through(names: &[u32]) -> u32 {
    let mut total = 0;
    for i in 0..names.len() {
        // ok: rust-loop-past-end
        total += names[i];
    }
    total
}
