async fn token(app: App) -> String {
    let token = app.issue().await;
    // ruleid: rust-set-cookie-text-without-flags
    format!("auth={token}; Secure; SameSite=Lax; Path=/")
}

async fn login(sid: String) -> HttpResponse {
    // ruleid: rust-set-cookie-text-without-flags
    let c = actix_web::cookie::Cookie::build("sid", sid).http_only(true).path("/").finish();
    HttpResponse::Ok().cookie(c).finish()
}

fn session(sid: &str) -> String {
    // ruleid: rust-set-cookie-text-without-flags
    format!("session_id={}; HttpOnly", sid)
}

fn safe(sid: &str) -> String {
    // ok: rust-set-cookie-text-without-flags
    format!("session_id={}; HttpOnly; Secure; SameSite=Lax", sid)
}

async fn safe_login(sid: String) -> HttpResponse {
    // ok: rust-set-cookie-text-without-flags
    let c = actix_web::cookie::Cookie::build("sid", sid).http_only(true).secure(true).finish();
    HttpResponse::Ok().cookie(c).finish()
}

fn theme(name: &str) -> String {
    // ok: rust-set-cookie-text-without-flags
    format!("theme={}; Path=/", name)
}
