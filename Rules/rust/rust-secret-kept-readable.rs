// ruleid: rust-secret-kept-readable
conn.execute("INSERT INTO cards (pan, cvv) VALUES (?1, ?2)", p)?;
// ruleid: rust-secret-kept-readable
fs::write("conf", password)?;
// ruleid: rust-secret-kept-readable
struct Account { name: u8, pub password: String, }

// ok: rust-secret-kept-readable
conn.execute("INSERT INTO notes (body) VALUES (?1)", p)?;
// ok: rust-secret-kept-readable
fs::write("conf", text)?;
// ok: rust-secret-kept-readable
struct Account { name: String, }
