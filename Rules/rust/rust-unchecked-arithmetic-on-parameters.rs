pub fn total(price: u32, qty: u32) -> u32 {
    // ruleid: rust-unchecked-arithmetic-on-parameters
    price * qty
}

fn left(limit: u32, used: u32) -> u32 {
    // ruleid: rust-unchecked-arithmetic-on-parameters
    limit - used
}

fn sum(a: i32, b: i32) -> i32 {
    // ruleid: rust-unchecked-arithmetic-on-parameters
    a.wrapping_add(b)
}

fn checked(price: u32, qty: u32) -> Option<u32> {
    // ok: rust-unchecked-arithmetic-on-parameters
    price.checked_mul(qty)
}

fn safe_left(limit: u32, used: u32) -> u32 {
    if used > limit {
        return 0;
    }
    // ok: rust-unchecked-arithmetic-on-parameters
    limit - used
}

fn area(width: f64, height: f64) -> f64 {
    // ok: rust-unchecked-arithmetic-on-parameters
    width * height
}
