// ruleid: rust-secret-in-source
const JWT_SECRET: &str = "s3cr3t-value";
// ruleid: rust-secret-in-source
let pool = PgPool::connect("postgres://app:hunter22@db/app").await?;
// ruleid: rust-secret-in-source
let k = EncodingKey::from_secret(b"hush-hush");

// ok: rust-secret-in-source
let secret = env::var("JWT_SECRET")?;
// ok: rust-secret-in-source
let pool = PgPool::connect(&url).await?;
// ok: rust-secret-in-source
let k = EncodingKey::from_secret(secret.as_bytes());
