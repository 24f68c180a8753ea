impl IntoResponse for AppError {
    // ruleid: rust-error-response-tells-cause
    fn into_response(self) -> Response {
        let m = match &self { AppError::Sql(e) => format!("sql error: {e}"), };
        (StatusCode::INTERNAL_SERVER_ERROR, m).into_response()
    }
}

impl ResponseError for E {
    // ruleid: rust-error-response-tells-cause
    fn error_response(&self) -> HttpResponse {
        HttpResponse::InternalServerError().body(self.to_string())
    }
}

impl IntoResponse for X {
    // ruleid: rust-error-response-tells-cause
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, Json(self.to_string())).into_response()
    }
}


impl IntoResponse for Y {
    // ok: rust-error-response-tells-cause
    fn into_response(self) -> Response {
        tracing::error!("failed");
        (StatusCode::INTERNAL_SERVER_ERROR, "internal error").into_response()
    }
}

impl IntoResponse for Z {
    // ok: rust-error-response-tells-cause
    fn into_response(self) -> Response {
        (StatusCode::OK, "x").into_response()
    }
}

// ok: rust-error-response-tells-cause
fn plain() -> u8 {
    1
}
