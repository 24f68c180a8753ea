// ruleid: rust-handler-without-caller
async fn delete_item(Path(id): Path<i64>, State(db): State<Db>) -> StatusCode {
    db.remove(id).await;
    StatusCode::OK
}

// ruleid: rust-handler-without-caller
async fn role(Json(r): Json<Change>, State(db): State<Db>) -> StatusCode {
    db.apply(r).await;
    StatusCode::OK
}

// ruleid: rust-handler-without-caller
async fn update_post(id: web::Path<i64>, body: web::Json<Post>, db: web::Data<Db>) -> HttpResponse {
    db.store(*id, &body).await
}

// ok: rust-handler-without-caller
async fn delete_own(user: AuthUser, Path(id): Path<i64>, State(db): State<Db>) -> StatusCode {
    db.remove_of(user.id, id).await
}

// ok: rust-handler-without-caller
async fn show(Path(id): Path<i64>, State(db): State<Db>) -> Json<Item> {
    Json(db.item(id).await)
}

// ok: rust-handler-without-caller
fn remove_all(list: &mut Vec<u32>) {
    list.clear();
}
