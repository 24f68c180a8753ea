// ruleid: rust-card-or-id-number-stored
conn.execute("INSERT INTO cards (pan, cvv) VALUES (?1, ?2)", p)?;
// ruleid: rust-card-or-id-number-stored
sqlx::query("UPDATE people SET ssn = $1").bind(s);
// ruleid: rust-card-or-id-number-stored
let q = "INSERT INTO pay (card_number) VALUES ($1)";

// ok: rust-card-or-id-number-stored
conn.execute("INSERT INTO cards (token) VALUES (?1)", p)?;
// ok: rust-card-or-id-number-stored
sqlx::query("SELECT ssn FROM people");
// ok: rust-card-or-id-number-stored
let q = "INSERT INTO pay (amount) VALUES ($1)";
