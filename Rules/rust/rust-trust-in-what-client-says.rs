async fn admin(req: HttpRequest, jar: CookieJar, form: Order) {
    // ruleid: rust-trust-in-what-client-says
    let ip = req.connection_info();
    // ruleid: rust-trust-in-what-client-says
    let user = req.headers().get("X-Remote-User");
    // ruleid: rust-trust-in-what-client-says
    let admin = jar.get("is_admin");
    // ruleid: rust-trust-in-what-client-says
    charge(form.price);
}

async fn ok(req: HttpRequest, jar: CookieJar, form: Order) {
    // ok: rust-trust-in-what-client-says
    let lang = req.headers().get("Accept-Language");
    // ok: rust-trust-in-what-client-says
    let sid = jar.get("session");
    // ok: rust-trust-in-what-client-says
    store(form.name);
}
