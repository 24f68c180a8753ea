use actix_web::{get, http::header, web, HttpResponse};
use axum::response::Redirect;

async fn login(Query(q): Query<Next>) -> Redirect {
    // ruleid: rust-open-redirect
    Redirect::to(&q.next)
}

#[get("/go")]
async fn go(query: web::Query<Next>) -> HttpResponse {
    // ruleid: rust-open-redirect
    HttpResponse::Found().append_header((header::LOCATION, query.next.clone())).finish()
}

#[get("/out?<url>")]
fn out(url: String) -> Redirect {
    // ruleid: rust-open-redirect
    Redirect::to(url)
}

async fn login_safely(Query(q): Query<Next>) -> Redirect {
    // ok: rust-open-redirect
    Redirect::to(&format!("/users/{}", q.name))
}

async fn checked(Query(q): Query<Next>) -> Redirect {
    if !ALLOWED.contains(&q.next.as_str()) {
        return Redirect::to("/");
    }
    // ok: rust-open-redirect
    Redirect::to(&q.next)
}

async fn home() -> Redirect {
    // ok: rust-open-redirect
    Redirect::permanent("/home")
}
