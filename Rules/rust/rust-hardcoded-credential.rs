use hmac::{Hmac, Mac};
use jsonwebtoken::{encode, EncodingKey, Header};

// ruleid: rust-hardcoded-credential
const DB_PASSWORD: &str = "S3cure!9921";

fn issue(claims: &Claims) -> String {
    // ruleid: rust-hardcoded-credential
    encode(&Header::default(), claims, &EncodingKey::from_secret(b"top-secret")).unwrap()
}

async fn connect() -> sqlx::PgPool {
    // ruleid: rust-hardcoded-credential
    sqlx::PgPool::connect("postgres://app:tr0ub4dor@db/app").await.unwrap()
}

fn client() -> Client {
    // ruleid: rust-hardcoded-credential
    let api_key = "8d7f5a1bc9e24f".to_string();
    Client::new(api_key)
}

// ok: rust-hardcoded-credential
const PASSWORD_FIELD: &str = "password";

fn issue_safely(claims: &Claims, secret: &str) -> String {
    // ok: rust-hardcoded-credential
    encode(&Header::default(), claims, &EncodingKey::from_secret(secret.as_bytes())).unwrap()
}

fn client_safely() -> Client {
    // ok: rust-hardcoded-credential
    let api_key = std::env::var("API_KEY").unwrap();
    Client::new(api_key)
}

fn header() -> &'static str {
    // ok: rust-hardcoded-credential
    let api_key = "x-api-key";
    api_key
}


// ruleid: rust-hardcoded-credential
const DATA_KEY: [u8; 16] = *b"k3jf8s0qpd7xmz2v";

fn client() -> Credentials {
    Credentials::new(
        // ruleid: rust-hardcoded-credential
        "AKIAQ3EGRVIXLDSQ7JB2",
        secret_from_store(),
    )
}

fn is_admin(password: &str) -> bool {
    // ruleid: rust-hardcoded-credential
    password == "Blue-Garden-41"
}

fn no_password(password: &str) -> bool {
    // ok: rust-hardcoded-credential
    password == ""
}

// ok: rust-hardcoded-credential
const MODEL_PRIVATE_KEY: &str = "__model_private__";
