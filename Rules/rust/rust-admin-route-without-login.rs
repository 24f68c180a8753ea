// ruleid: rust-admin-route-without-login
#[post("/admin/config", data = "<cfg>")]
fn set_config(cfg: Json<Config>, store: &State<Store>) -> Status {
    store.replace(cfg.into_inner());
    Status::NoContent
}

// ruleid: rust-admin-route-without-login
#[delete("/internal/cache")]
async fn clear(cache: web::Data<Cache>) -> HttpResponse {
    cache.clear();
    HttpResponse::NoContent().finish()
}

// ok: rust-admin-route-without-login
#[post("/admin/users")]
async fn add_user(admin: AdminUser, body: Json<NewUser>) -> Status {
    admin.add(body.into_inner())
}

// ok: rust-admin-route-without-login
#[get("/status")]
async fn status() -> &'static str {
    "ok"
}

async fn debugger() {
    // ruleid: rust-admin-route-without-login
    let app = Router::new().route("/debug/state", get(dump)).route("/debug/level", post(level));
    let l = tokio::net::TcpListener::bind("0.0.0.0:6060").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

fn safe() -> Router {
    // ok: rust-admin-route-without-login
    Router::new().route("/admin/users", get(users)).route_layer(middleware::from_fn(require_admin))
}
