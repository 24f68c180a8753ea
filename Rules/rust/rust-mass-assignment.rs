// ruleid: rust-mass-assignment
#[derive(Deserialize, AsChangeset)]
#[diesel(table_name = users)]
struct UserUpdate {
    name: Option<String>,
    is_admin: Option<bool>,
}

async fn patch(user: AuthUser, State(db): State<Db>, Json(body): Json<Map<String, Value>>) -> StatusCode {
    let mut doc = db.load(user.id).await;
    // ruleid: rust-mass-assignment
    for (k, v) in body {
        doc.insert(k, v);
    }
    db.save(doc).await
}

async fn order(o: Json<OrderRequest>, shop: &State<Shop>) -> Json<Receipt> {
    // ruleid: rust-mass-assignment
    let receipt = if o.is_employee { shop.at_cost(&o).await } else { shop.sell(&o).await };
    Json(receipt)
}

// ok: rust-mass-assignment
#[derive(Deserialize)]
struct ProfileUpdate {
    name: Option<String>,
    bio: Option<String>,
}

// ok: rust-mass-assignment
#[derive(Serialize)]
struct UserUpdateView {
    role: String,
}

async fn safe(user: AuthUser, State(db): State<Db>, Json(body): Json<ProfileUpdate>) -> StatusCode {
    // ok: rust-mass-assignment
    if user.is_admin {
        audit(&body);
    }
    db.save_profile(user.id, body).await
}
