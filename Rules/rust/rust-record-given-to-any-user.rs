async fn invoice(claims: Claims, Path(id): Path<Uuid>, State(db): State<Db>) -> Result<Json<Invoice>, StatusCode> {
    tracing::debug!("{} looks", claims.sub);
    // ruleid: rust-record-given-to-any-user
    let inv = db.get_invoice(id).await.map_err(|_| StatusCode::NOT_FOUND)?;
    Ok(Json(inv))
}

#[delete("/notes/{id}")]
async fn remove(user: AuthUser, id: web::Path<i64>, db: web::Data<Db>) -> HttpResponse {
    // ruleid: rust-record-given-to-any-user
    db.delete_note(*id).await;
    HttpResponse::NoContent().finish()
}

async fn file(Extension(user): Extension<User>, State(db): State<Db>, Path(id): Path<i64>) -> Vec<u8> {
    info!("{}", user.name);
    // ruleid: rust-record-given-to-any-user
    db.load_file(id).await
}

async fn own(user: AuthUser, Path(id): Path<i64>, State(db): State<Db>) -> Result<Json<Note>, StatusCode> {
    // ok: rust-record-given-to-any-user
    db.find_note(id, user.id).await.map(Json).ok_or(StatusCode::NOT_FOUND)
}

async fn compared(user: AuthUser, Path(id): Path<i64>, State(db): State<Db>) -> Result<Json<Note>, StatusCode> {
    // ok: rust-record-given-to-any-user
    let note = db.get_note(id).await.ok_or(StatusCode::NOT_FOUND)?;
    if note.owner != user.id {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(Json(note))
}

async fn public(Path(id): Path<i64>, State(db): State<Db>) -> Json<Article> {
    // ok: rust-record-given-to-any-user
    Json(db.get_article(id).await)
}
