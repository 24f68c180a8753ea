// ruleid: rust-secret-field-serialised
#[derive(Serialize, sqlx::FromRow)]
struct User {
    id: i64,
    email: String,
    password_hash: String,
}

// ruleid: rust-secret-field-serialised
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Account {
    pub name: String,
    pub totp_secret: Option<String>,
}

// ruleid: rust-secret-field-serialised
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CustomerRow {
    id: u32,
    api_key: String,
}

// ok: rust-secret-field-serialised
#[derive(Serialize)]
struct Member {
    id: i64,
    #[serde(skip_serializing)]
    password_hash: String,
}

// ok: rust-secret-field-serialised
#[derive(Deserialize)]
struct UserLogin {
    name: String,
    password: String,
}

// ok: rust-secret-field-serialised
#[derive(Serialize)]
struct PublicUser {
    id: i64,
    name: String,
}
