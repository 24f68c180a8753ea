fn check_webhook(secret: &[u8], body: &[u8], signature: &str) -> bool {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("key");
    mac.update(body);
    let computed = hex::encode(mac.finalize().into_bytes());
    // ruleid: rust-secret-compared-in-variable-time
    computed == signature
}

fn verify_token(headers: &HeaderMap, expected: &str) -> bool {
    match header(headers) {
        // ruleid: rust-secret-compared-in-variable-time
        Some(key) => key == expected,
        None => false,
    }
}

fn authentic(mut mac: HmacSha256, given: Vec<u8>) -> bool {
    let code = mac.finalize().into_bytes();
    // ruleid: rust-secret-compared-in-variable-time
    code != given
}

fn verified(mut mac: HmacSha256, given: &[u8]) -> bool {
    // ok: rust-secret-compared-in-variable-time
    mac.verify_slice(given).is_ok()
}

fn constant(a: &[u8], b: &[u8]) -> bool {
    // ok: rust-secret-compared-in-variable-time
    a.ct_eq(b).into()
}

fn same_name(name: &str, other: &str) -> bool {
    // ok: rust-secret-compared-in-variable-time
    name == other
}
