async fn order(State(app): State<App>, user: AuthUser, Json(o): Json<Order>) -> StatusCode {
    // ruleid: rust-client-sets-price-or-role
    let total = o.unit_price * o.qty as u64;
    app.pay(user.id, total).await;
    StatusCode::CREATED
}

async fn publish(State(app): State<App>, Form(f): Form<Publish>) -> StatusCode {
    // ruleid: rust-client-sets-price-or-role
    if f.is_admin {
        app.publish(f.id).await;
    }
    StatusCode::OK
}

fn session(form: &HashMap<String, String>) -> Session {
    // ruleid: rust-client-sets-price-or-role
    Session { role: form.get("role").cloned().unwrap_or_default() }
}

fn may_install() -> bool {
    // ruleid: rust-client-sets-price-or-role
    std::env::var("USER").map(|u| u == "root").unwrap_or(false)
}

async fn order_safe(State(app): State<App>, user: AuthUser, Json(o): Json<Order>) -> StatusCode {
    let price = app.db.price(o.product).await;
    // ok: rust-client-sets-price-or-role
    app.pay(user.id, price * u64::from(o.qty)).await;
    StatusCode::CREATED
}

fn may_install_safe() -> bool {
    // ok: rust-client-sets-price-or-role
    nix::unistd::Uid::effective().is_root()
}

fn home() -> String {
    // ok: rust-client-sets-price-or-role
    std::env::var("HOME").unwrap_or_default()
}
