fn admin(cookies: &CookieJar<'_>) -> Result<String, Status> {
    // ruleid: rust-cookie-decides
    match cookies.get("role").map(|c| c.value()) {
        Some("admin") => Ok(page()),
        _ => Err(Status::Forbidden),
    }
}

async fn cart(jar: CookieJar) -> u32 {
    // ruleid: rust-cookie-decides
    let discount: u32 = jar.get("discount").and_then(|c| c.value().parse().ok()).unwrap_or(0);
    100 - discount
}

fn account(jar: &CookieJar<'_>) -> Option<i64> {
    // ruleid: rust-cookie-decides
    jar.get("user_id")?.value().parse().ok()
}

fn private(cookies: &CookieJar<'_>) -> Option<String> {
    // ok: rust-cookie-decides
    cookies.get_private("user_id").map(|c| c.value().to_string())
}

async fn theme(jar: CookieJar) -> String {
    // ok: rust-cookie-decides
    jar.get("theme").map(|c| c.value().to_string()).unwrap_or_default()
}

async fn session(jar: CookieJar, store: Store) -> Option<User> {
    // ok: rust-cookie-decides
    store.user(jar.get("sid")?.value())
}
