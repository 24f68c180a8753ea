// ruleid: rust-system-or-secret-facts-given
let s = format!("db_url={}", cfg.database_url);
// ruleid: rust-system-or-secret-facts-given
let v: Vec<_> = std::env::vars().collect();
// ruleid: rust-system-or-secret-facts-given
#[derive(Serialize)]
struct User { name: String, password_hash: String }


// ok: rust-system-or-secret-facts-given
let s = format!("hello {}", name);
// ok: rust-system-or-secret-facts-given
let v = std::env::var("PORT");
// ok: rust-system-or-secret-facts-given
#[derive(Serialize)]
struct Item { name: String }
