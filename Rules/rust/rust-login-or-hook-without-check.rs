// ruleid: rust-login-or-hook-without-check
async fn login(State(db): State<Db>, Json(l): Json<Login>) -> Json<Token> {
    let u = db.user(&l.name).await;
    Json(issue(u.id))
}

/* Some distance to the next function: the pattern looks at five hundred characters after the head of a function for the
   words that tell of a test, and would find those of the next one. The quick brown fox jumps over the lazy dog, and
   again: the quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again:
   the quick brown fox jumps over the lazy dog, and then there is the end of it, and of this remark. */

// ruleid: rust-login-or-hook-without-check
async fn order_hook(Json(e): Json<Event>) -> StatusCode {
    fulfil(e.order).await;
    StatusCode::OK
}

// ruleid: rust-login-or-hook-without-check
async fn payment_callback(body: web::Json<Event>) -> HttpResponse {
    paid(&body).await
}

/* Some distance to the next function: the pattern looks at five hundred characters after the head of a function for the
   words that tell of a test, and would find those of the next one. The quick brown fox jumps over the lazy dog, and
   again: the quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again:
   the quick brown fox jumps over the lazy dog, and then there is the end of it, and of this remark. */

// ok: rust-login-or-hook-without-check
async fn sign_in(State(db): State<Db>, Json(l): Json<Login>) -> Result<Json<Token>, StatusCode> {
    let u = db.user(&l.name).await;
    verify(&u.hash, &l.password)?;
    Ok(Json(issue(u.id)))
}

// ok: rust-login-or-hook-without-check
async fn safe_hook(headers: HeaderMap, body: Bytes) -> StatusCode {
    check_signature(&headers, &body)
}

// ok: rust-login-or-hook-without-check
fn hook_count(n: u32) -> u32 {
    n
}
