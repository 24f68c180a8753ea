// ruleid: rust-state-changed-by-cross-site-request
fn routes() -> Router<App> { Router::new().route("/account/delete", get(delete_account)) }

// ruleid: rust-state-changed-by-cross-site-request
#[get("/items/<id>/remove")]
fn remove(id: u32, jar: &CookieJar<'_>) -> Status {
    drop_item(jar, id)
}

// ok: rust-state-changed-by-cross-site-request
fn safe_routes() -> Router<App> { Router::new().route("/account", delete(delete_account)) }

// ok: rust-state-changed-by-cross-site-request
#[get("/items/<id>")]
fn item(id: u32) -> Option<Json<Item>> {
    find(id)
}

// ok: rust-state-changed-by-cross-site-request
#[post("/pay")]
async fn pay(session: Session, form: web::Form<Pay>) -> HttpResponse {
    if form.csrf_token != token_of(&session) {
        return HttpResponse::Forbidden().finish();
    }
    HttpResponse::Ok().finish()
}

// ruleid: rust-state-changed-by-cross-site-request
#[post("/transfer")]
async fn transfer(session: Session, form: web::Form<Transfer>, bank: web::Data<Bank>) -> HttpResponse {
    bank.transfer(&session, &form).await;
    HttpResponse::Ok().finish()
}
