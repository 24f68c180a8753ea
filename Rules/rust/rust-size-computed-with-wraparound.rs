pub fn frames(count: u32, size: u32) -> Vec<u8> {
    // ruleid: rust-size-computed-with-wraparound
    let bytes = count.wrapping_mul(size) as usize;
    Vec::with_capacity(bytes)
}

fn cart_total(items: &[Item]) -> u32 {
    let mut total: u32 = 0;
    for it in items {
        // ruleid: rust-size-computed-with-wraparound
        total = total.wrapping_add(it.price.wrapping_mul(it.quantity));
    }
    total
}

pub fn image(width: u32, height: u32) -> Vec<u8> {
    // ruleid: rust-size-computed-with-wraparound
    vec![0; (width * height * 4) as usize]
}

pub fn safe(count: u32, size: u32) -> Option<Vec<u8>> {
    // ok: rust-size-computed-with-wraparound
    let bytes = (count as usize).checked_mul(size as usize)?;
    Some(Vec::with_capacity(bytes))
}

fn hash(data: &[u8]) -> u32 {
    let mut h: u32 = 5;
    for b in data {
        // ok: rust-size-computed-with-wraparound
        h = h.wrapping_mul(33).wrapping_add(*b as u32);
    }
    h
}

pub fn wide(width: u32, height: u32) -> usize {
    // ok: rust-size-computed-with-wraparound
    width as usize * height as usize
}
