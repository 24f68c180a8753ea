async fn by_name(db: &Pool, name: &str) {
    // ruleid: rust-query-text-not-constant
    let sql = format!("SELECT * FROM users WHERE name = '{}'", name);
    // ruleid: rust-query-text-not-constant
    sqlx::query(&sql).fetch_all(db).await;
    // ruleid: rust-query-text-not-constant
    let filter = String::from("(&(cn=") + name + "))";
    // ruleid: rust-query-text-not-constant
    conn.query(&format!("DELETE FROM t WHERE id = {}", name), &[]);
}

fn safe(conn: &Connection, name: &str) {
    // ok: rust-query-text-not-constant
    conn.execute("DELETE FROM t WHERE name = ?1", [name]);
    // ok: rust-query-text-not-constant
    let line = format!("hello {}", name);
    // ok: rust-query-text-not-constant
    sqlx::query("SELECT 1").fetch_all(db);
}
