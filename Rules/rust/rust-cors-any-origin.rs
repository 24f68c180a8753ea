use actix_cors::Cors;
use axum::Router;
use tower_http::cors::{Any, CorsLayer};

fn app() -> Router {
    // ruleid: rust-cors-any-origin
    Router::new().layer(CorsLayer::permissive())
}

fn other() -> CorsLayer {
    // ruleid: rust-cors-any-origin
    CorsLayer::new().allow_origin(Any).allow_methods(Any)
}

fn actix() -> Cors {
    // ruleid: rust-cors-any-origin
    Cors::default().allow_any_origin().allow_any_method()
}

fn header(response: &mut HttpResponseBuilder) {
    // ruleid: rust-cors-any-origin
    response.insert_header(("Access-Control-Allow-Origin", "*"));
}

fn app_safely() -> Router {
    let origin = "https://app.example.org".parse::<HeaderValue>().unwrap();
    // ok: rust-cors-any-origin
    Router::new().layer(CorsLayer::new().allow_origin(origin))
}

fn actix_safely() -> Cors {
    // ok: rust-cors-any-origin
    Cors::default().allowed_origin("https://app.example.org")
}

fn methods() -> CorsLayer {
    // ok: rust-cors-any-origin
    CorsLayer::new().allow_methods(Any)
}
