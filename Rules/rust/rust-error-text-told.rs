// ruleid: rust-error-text-told
HttpResponse::InternalServerError().body(err.to_string());
// ruleid: rust-error-text-told
return (StatusCode::BAD_REQUEST, e.to_string());
// ruleid: rust-error-text-told
let r = f().map_err(|e| (StatusCode::INTERNAL_SERVER_ERROR, e.to_string()));

// ok: rust-error-text-told
HttpResponse::InternalServerError().body("internal error")
// ok: rust-error-text-told
return Err(e.into());
// ok: rust-error-text-told
log(e.to_string());
