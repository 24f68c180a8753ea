async fn headers(mut res: Response) -> Response {
    // ruleid: rust-framing-allowed
    res.headers_mut().insert("x-frame-options", HeaderValue::from_static("ALLOWALL"));
    res
}

async fn form() -> HttpResponse {
    HttpResponse::Ok()
        // ruleid: rust-framing-allowed
        .insert_header(("Content-Security-Policy", "default-src 'self'; frame-ancestors *"))
        .body(page())
}

fn rocket() -> Rocket {
    // ruleid: rust-framing-allowed
    rocket::build().attach(Shield::default().disable::<Frame>())
}

async fn safe(mut res: Response) -> Response {
    // ok: rust-framing-allowed
    res.headers_mut().insert("x-frame-options", HeaderValue::from_static("DENY"));
    res
}

async fn safe_form() -> HttpResponse {
    // ok: rust-framing-allowed
    HttpResponse::Ok().insert_header(("Content-Security-Policy", "frame-ancestors 'none'")).body(page())
}

fn safe_rocket() -> Rocket {
    // ok: rust-framing-allowed
    rocket::build().attach(Shield::default())
}
