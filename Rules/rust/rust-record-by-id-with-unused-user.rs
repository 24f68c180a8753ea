// ruleid: rust-record-by-id-with-unused-user
async fn invoice(_user: AuthUser, State(db): State<Db>, Path(id): Path<i64>) -> Json<Invoice> {
    Json(db.invoice(id).await)
}

#[actix_web::delete("/notes/{id}")]
async fn remove(
    // ok: rust-record-by-id-with-unused-user
    db: web::Data<Db>, user: AuthUser, id: web::Path<i64>) -> HttpResponse {
    db.remove_note(*id, user.id).await;
    HttpResponse::Ok().finish()
}

#[actix_web::get("/letters/{id}")]
// ruleid: rust-record-by-id-with-unused-user
async fn letter(_claims: Claims, id: web::Path<i64>, db: web::Data<Db>) -> HttpResponse {
    HttpResponse::Ok().json(db.letter(*id).await)
}

#[rocket::put("/profiles/<id>")]
// ruleid: rust-record-by-id-with-unused-user
async fn change(_user: User, id: i32, db: Db) -> Status {
    db.change(id).await
}

// ok: rust-record-by-id-with-unused-user
async fn own(user: AuthUser, State(db): State<Db>, Path(id): Path<i64>) -> Json<Invoice> {
    Json(db.invoice_of(id, user.id).await)
}

// ok: rust-record-by-id-with-unused-user
async fn by_admin(_user: AdminUser, State(db): State<Db>, Path(id): Path<i64>) -> Json<Invoice> {
    Json(db.invoice(id).await)
}

// ok: rust-record-by-id-with-unused-user
async fn news(_user: AuthUser, State(db): State<Db>) -> Json<Vec<News>> {
    Json(db.news().await)
}
