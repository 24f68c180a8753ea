#[delete("/items/{id}")]
// ruleid: rust-handler-names-no-caller
async fn drop_item(id: web::Path<i64>, db: web::Data<Pool>) -> HttpResponse {
    db.delete(id.into_inner()).await;
    HttpResponse::Ok().finish()
}

// ruleid: rust-handler-names-no-caller
async fn invoice(Path(id): Path<i64>, State(db): State<Db>) -> Json<Invoice> {
    Json(db.fetch(id).await)
}

// ruleid: rust-handler-names-no-caller
async fn serve(listener: TcpListener, device: Device) {
    device.reboot().await;
}

// ok: rust-handler-names-no-caller
async fn mine(user: AuthUser, Path(id): Path<i64>, State(db): State<Db>) -> Json<Invoice> {
    Json(db.fetch_for(user.id, id).await)
}

// ok: rust-handler-names-no-caller
fn add(a: u32, b: u32) -> u32 {
    a + b
}

// ok: rust-handler-names-no-caller
async fn checked(Path(id): Path<i64>, headers: HeaderMap, State(db): State<Db>) -> StatusCode {
    require_admin(&headers)?;
    db.delete(id).await;
    StatusCode::OK
}
