use actix_web::{error, HttpResponse};
use axum::http::StatusCode;

async fn orders(pool: web::Data<Pool>) -> HttpResponse {
    match load(&pool).await {
        Ok(list) => HttpResponse::Ok().json(list),
        // ruleid: rust-error-details-returned
        Err(e) => HttpResponse::InternalServerError().body(format!("database error: {:?}", e)),
    }
}

async fn items() -> Result<String, (StatusCode, String)> {
    // ruleid: rust-error-details-returned
    load_items().await.map_err(|err| (StatusCode::INTERNAL_SERVER_ERROR, err.to_string()))
}

async fn report() -> Result<String, actix_web::Error> {
    // ruleid: rust-error-details-returned
    make_report().map_err(|e| error::ErrorInternalServerError(e))
}

async fn orders_safely(pool: web::Data<Pool>) -> HttpResponse {
    match load(&pool).await {
        Ok(list) => HttpResponse::Ok().json(list),
        Err(e) => {
            log::error!("orders: {e:?}");
            // ok: rust-error-details-returned
            HttpResponse::InternalServerError().body("internal error")
        }
    }
}

async fn items_safely() -> Result<String, StatusCode> {
    // ok: rust-error-details-returned
    load_items().await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn missing(name: &str) -> (StatusCode, String) {
    // ok: rust-error-details-returned
    (StatusCode::NOT_FOUND, format!("no item {name}"))
}
