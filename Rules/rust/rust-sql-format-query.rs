use rusqlite::Connection;

fn find(conn: &Connection, name: &str) -> rusqlite::Result<i64> {
    let query = format!("SELECT id FROM users WHERE name = '{}'", name);
    // ruleid: rust-sql-format-query
    conn.query_row(&query, [], |row| row.get(0))
}

async fn by_email(pool: &sqlx::PgPool, email: &str) -> Result<Option<User>, sqlx::Error> {
    // ruleid: rust-sql-format-query
    sqlx::query_as::<_, User>(&format!("SELECT * FROM users WHERE email = '{email}'"))
        .fetch_optional(pool)
        .await
}

fn remove(client: &mut postgres::Client, id: &str) -> Result<(), postgres::Error> {
    // ruleid: rust-sql-format-query
    client.batch_execute(&format!("DELETE FROM sessions WHERE id = {}", id))
}

fn order(db: &mut SqliteConnection, col: &str, dir: &str) {
    let sql = format!("SELECT * FROM posts ORDER BY {} {}", col, dir);
    // ruleid: rust-sql-format-query
    let _ = diesel::sql_query(sql).load::<Post>(db);
}

fn find_safely(conn: &Connection, name: &str) -> rusqlite::Result<i64> {
    // ok: rust-sql-format-query
    conn.query_row("SELECT id FROM users WHERE name = ?1", [name], |row| row.get(0))
}

async fn by_email_safely(pool: &sqlx::PgPool, email: &str) -> Result<Option<User>, sqlx::Error> {
    // ok: rust-sql-format-query
    sqlx::query_as::<_, User>("SELECT * FROM users WHERE email = $1")
        .bind(email)
        .fetch_optional(pool)
        .await
}

fn many(conn: &Connection, placeholders: &str, ids: &[i64]) -> rusqlite::Result<usize> {
    let sql = format!("DELETE FROM jobs WHERE id IN ({placeholders})");
    // ok: rust-sql-format-query
    conn.execute(&sql, rusqlite::params_from_iter(ids))
}

fn notify(bus: &Bus, name: &str) {
    // ok: rust-sql-format-query
    bus.execute(&format!("restart {}", name), &[]);
}
