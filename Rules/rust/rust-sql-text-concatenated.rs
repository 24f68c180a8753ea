fn find(conn: &Connection, name: &str) -> rusqlite::Result<i64> {
    // ruleid: rust-sql-text-concatenated
    let sql = "SELECT id FROM users WHERE name = '".to_string() + name + "'";
    conn.query_row(&sql, [], |r| r.get(0))
}

async fn search(pool: &PgPool, term: &str) -> Result<Vec<Row>, Error> {
    let mut q = String::from("SELECT * FROM posts WHERE title = '");
    // ruleid: rust-sql-text-concatenated
    q.push_str(term);
    q.push('\'');
    sqlx::query(&q).fetch_all(pool).await
}

fn city(conn: &mut Conn, city: &str) -> Vec<Row> {
    // ruleid: rust-sql-text-concatenated
    conn.query(["SELECT * FROM t WHERE city='", city, "'"].concat()).unwrap()
}

async fn safe(pool: &PgPool, term: &str, sorted: bool) -> Result<Vec<Row>, Error> {
    let mut q = String::from("SELECT * FROM posts WHERE title = $1");
    if sorted {
        // ok: rust-sql-text-concatenated
        q.push_str(" ORDER BY id");
    }
    sqlx::query(&q).bind(term).fetch_all(pool).await
}

fn text(name: &str) -> String {
    // ok: rust-sql-text-concatenated
    "select a name: ".to_string() + name
}

fn path(name: &str) -> String {
    let mut p = String::from("/srv/");
    // ok: rust-sql-text-concatenated
    p.push_str(name);
    p
}
