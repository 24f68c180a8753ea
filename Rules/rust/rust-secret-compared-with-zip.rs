// ruleid: rust-secret-compared-with-zip
fn same_tag(a: &[u8], b: &[u8]) -> bool {
    a.iter().zip(b).all(|(x, y)| x == y)
}

// ruleid: rust-secret-compared-with-zip
fn check_token(token: &[u8], stored: &[u8]) -> bool {
    for (x, y) in token.iter().zip(stored) { if x != y { return false; } }
    true
}

// ruleid: rust-secret-compared-with-zip
pub fn verify(mac: &[u8], expected: &[u8]) -> bool {
    for i in 0..mac.len() { if mac[i] != expected[i] { return false; } }
    true
}


// ok: rust-secret-compared-with-zip
fn same_tag2(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

// ok: rust-secret-compared-with-zip
fn same_rows(a: &[Row], b: &[Row]) -> bool {
    a.len() == b.len()
}

// ok: rust-secret-compared-with-zip
fn check_len(a: &[u8]) -> bool {
    a.len() > 2
}
