fn user_of(token: &str) -> Option<String> {
    let payload = token.split('.').nth(1)?;
    // ruleid: rust-token-not-verified
    let bytes = URL_SAFE_NO_PAD.decode(payload).ok()?;
    let claims: Value = serde_json::from_slice(&bytes).ok()?;
    claims.get("sub")?.as_str().map(str::to_owned)
}

fn session(jar: &CookieJar<'_>) -> Option<Session> {
    let raw = jar.get("session")?.value();
    // ruleid: rust-token-not-verified
    let json = base64::decode(raw).ok()?;
    serde_json::from_slice(&json).ok()
}

fn cart(jar: &CookieJar<'_>) -> Option<Cart> {
    // ruleid: rust-token-not-verified
    let json = base64::decode(jar.get("cart")?.value()).ok()?;
    serde_json::from_slice(&json).ok()
}

fn verified(token: &str, key: &DecodingKey) -> Option<Claims> {
    // ok: rust-token-not-verified
    decode::<Claims>(token, key, &Validation::default()).ok().map(|d| d.claims)
}

fn image(text: &str) -> Option<Vec<u8>> {
    // ok: rust-token-not-verified
    base64::decode(text).ok()
}

fn settings(text: &str) -> Option<Settings> {
    let raw = STANDARD.decode(text).ok()?;
    // ok: rust-token-not-verified
    serde_json::from_slice(&raw).ok()
}
