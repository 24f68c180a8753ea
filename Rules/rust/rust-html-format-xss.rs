use actix_web::{get, http::header::ContentType, web, HttpResponse};
use axum::response::Html;

async fn hello(Query(q): Query<Hello>) -> Html<String> {
    // ruleid: rust-html-format-xss
    Html(format!("<h1>Hello {}</h1>", q.name))
}

#[get("/find")]
async fn find(query: web::Query<Find>) -> HttpResponse {
    let page = format!("<p>No result for {}</p>", query.term);
    // ruleid: rust-html-format-xss
    HttpResponse::Ok().content_type(ContentType::html()).body(page)
}

fn badge(text: &str) -> maud::Markup {
    // ruleid: rust-html-format-xss
    maud::PreEscaped(format!("<b>{text}</b>"))
}

async fn hello_safely(Query(q): Query<Hello>) -> Html<String> {
    // ok: rust-html-format-xss
    Html(format!("<h1>Hello {}</h1>", html_escape::encode_text(&q.name)))
}

async fn constant() -> Html<&'static str> {
    // ok: rust-html-format-xss
    Html("<h1>Hello</h1>")
}

#[get("/json")]
async fn json(query: web::Query<Find>) -> HttpResponse {
    // ok: rust-html-format-xss
    HttpResponse::Ok().json(query.into_inner())
}
