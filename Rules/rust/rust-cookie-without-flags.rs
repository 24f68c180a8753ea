use cookie::Cookie;

fn login(token: String) -> Cookie<'static> {
    // ruleid: rust-cookie-without-flags
    Cookie::build("session", token).path("/").finish()
}

fn readable(token: String) -> Cookie<'static> {
    // ruleid: rust-cookie-without-flags
    Cookie::build(("theme_id", token)).secure(true).http_only(false).build()
}

fn plain(jar: &CookieJar, token: String) {
    // ruleid: rust-cookie-without-flags
    jar.add(Cookie::new("auth_token", token));
}

fn login_safely(token: String) -> Cookie<'static> {
    // ok: rust-cookie-without-flags
    Cookie::build("session", token).secure(true).http_only(true).finish()
}

fn theme() -> Cookie<'static> {
    // ok: rust-cookie-without-flags
    Cookie::new("theme", "dark")
}

fn later(token: String) -> Cookie<'static> {
    // ok: rust-cookie-without-flags
    let mut cookie = Cookie::new("session", token);
    cookie.set_secure(true);
    cookie.set_http_only(true);
    cookie
}
