async fn page() -> HttpResponse {
    match run().await {
        Ok(v) => HttpResponse::Ok().json(v),
        // ruleid: rust-error-text-in-answer
        Err(e) => HttpResponse::InternalServerError().body(e.to_string()),
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        // ruleid: rust-error-text-in-answer
        (StatusCode::INTERNAL_SERVER_ERROR, self.0.to_string()).into_response()
    }
}

async fn row(State(db): State<Db>) -> Result<String, (StatusCode, String)> {
    // ruleid: rust-error-text-in-answer
    db.row().await.map_err(|e| (StatusCode::INTERNAL_SERVER_ERROR, e.to_string()))
}

async fn quiet() -> HttpResponse {
    match run().await {
        Ok(v) => HttpResponse::Ok().json(v),
        // ok: rust-error-text-in-answer
        Err(_) => HttpResponse::InternalServerError().body("failed"),
    }
}

async fn logged() -> Result<String, StatusCode> {
    run().await.map_err(|e| {
        // ok: rust-error-text-in-answer
        error!("run: {e}");
        StatusCode::INTERNAL_SERVER_ERROR
    })
}

fn describe(e: &Error) -> String {
    // ok: rust-error-text-in-answer
    format!("error: {}", e)
}

fn line(result: Result<String, std::fmt::Error>) -> String {
    match result {
        Ok(text) => text,
        // ok: rust-error-text-in-answer
        Err(err) => format!("(error while writing: {err})"),
    }
}
