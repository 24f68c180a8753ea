fn split(data: &[u8], place: usize) -> (&[u8], &[u8]) {
    // ruleid: rust-assertion-on-values
    assert!(place <= data.len());
    data.split_at(place)
}

fn combine(left: &[u8], right: &[u8]) -> Vec<u8> {
    // ruleid: rust-assertion-on-values
    assert_eq!(left.len(), right.len(), "lengths differ");
    left.iter().zip(right).map(|(a, b)| a ^ b).collect()
}

fn ratio(count: u32, total: u32) -> f64 {
    // ruleid: rust-assertion-on-values
    assert_ne!(total, 0);
    f64::from(count) / f64::from(total)
}

fn split_checked(data: &[u8], place: usize) -> Option<(&[u8], &[u8])> {
    // ok: rust-assertion-on-values
    data.split_at_checked(place)
}

fn ratio_checked(count: u32, total: u32) -> Option<f64> {
    // ok: rust-assertion-on-values
    if total == 0 {
        return None;
    }
    Some(f64::from(count) / f64::from(total))
}

#[test]
fn splits() {
    // ok: rust-assertion-on-values
    assert_eq!(split(b"ab", 1).0, b"a");
}
