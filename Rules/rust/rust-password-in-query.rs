#[get("/login")]
async fn login(q: web::Query<Login>, db: web::Data<Db>) -> HttpResponse {
    // ruleid: rust-password-in-query
    match db.verify(&q.username, &q.password).await {
        Some(_) => HttpResponse::Ok().finish(),
        None => HttpResponse::Unauthorized().finish(),
    }
}

async fn data(Query(p): Query<Params>) -> String {
    // ruleid: rust-password-in-query
    fetch(&p.api_key).await
}

async fn map(Query(p): Query<HashMap<String, String>>) -> String {
    // ruleid: rust-password-in-query
    fetch(p.get("session_id").unwrap()).await
}

async fn post(Form(f): Form<Login>) -> String {
    // ok: rust-password-in-query
    check(&f.username, &f.password).await
}

async fn page(Query(p): Query<Params>) -> String {
    // ok: rust-password-in-query
    show(p.page).await
}

async fn word(Query(p): Query<HashMap<String, String>>) -> String {
    // ok: rust-password-in-query
    find(p.get("q").unwrap()).await
}
