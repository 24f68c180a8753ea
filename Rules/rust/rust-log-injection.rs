use actix_web::{get, web, HttpResponse};
use log::{info, warn};

#[get("/login")]
async fn login(query: web::Query<Login>) -> HttpResponse {
    // ruleid: rust-log-injection
    info!("login by {}", query.name);
    HttpResponse::Ok().finish()
}

async fn search(Query(q): Query<Search>) -> String {
    let term = q.term.trim().to_string();
    // ruleid: rust-log-injection
    tracing::warn!("no result for {} in {}", term, "books");
    String::new()
}

#[post("/note", data = "<text>")]
fn note(text: String) {
    // ruleid: rust-log-injection
    warn!("note: {}", text);
}

#[get("/safe")]
async fn login_safely(query: web::Query<Login>) -> HttpResponse {
    // ok: rust-log-injection
    info!("login by {:?}", query.name);
    HttpResponse::Ok().finish()
}

async fn replaced(Query(q): Query<Search>) -> String {
    // ok: rust-log-injection
    warn!("no result for {}", q.term.replace('\n', " "));
    String::new()
}

async fn constant(Query(_q): Query<Search>) {
    // ok: rust-log-injection
    info!("search page {}", VERSION);
}
