// ruleid: rust-whole-record-answered
async fn users(State(pool): State<PgPool>) -> Json<Vec<User>> {
    let users = sqlx::query_as::<_, User>("SELECT * FROM users").fetch_all(&pool).await.unwrap();
    Json(users)
}

async fn public(db: &Db, id: i64) -> Option<Value> {
    let user = db.user(id).await?;
    // ruleid: rust-whole-record-answered
    serde_json::to_value(&user).ok()
}

async fn one(db: web::Data<Db>, id: web::Path<i64>) -> HttpResponse {
    let account = db.get_user(*id).await;
    // ruleid: rust-whole-record-answered
    HttpResponse::Ok().json(account)
}

// ok: rust-whole-record-answered
async fn names(State(pool): State<PgPool>) -> Json<Vec<PublicUser>> {
    Json(sqlx::query_as("SELECT id, name FROM users").fetch_all(&pool).await.unwrap())
}

async fn view(db: &Db, id: i64) -> Option<Value> {
    let user = db.user(id).await?;
    // ok: rust-whole-record-answered
    serde_json::to_value(&PublicUser::from(user)).ok()
}

async fn note(db: &Db, id: i64) -> Option<Value> {
    let note = db.note(id).await?;
    // ok: rust-whole-record-answered
    serde_json::to_value(&note).ok()
}
