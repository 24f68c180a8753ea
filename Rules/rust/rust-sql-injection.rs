use actix_web::{get, web, HttpResponse};
use axum::extract::{Query, State};

#[get("/user/{name}")]
async fn user(name: web::Path<String>, pool: web::Data<PgPool>) -> HttpResponse {
    let sql = format!("SELECT * FROM users WHERE name = '{}'", name);
    // ruleid: rust-sql-injection
    let row = sqlx::query(&sql).fetch_one(pool.get_ref()).await;
    HttpResponse::Ok().json(row.is_ok())
}

async fn search(State(pool): State<PgPool>, Query(params): Query<Search>) -> String {
    let mut sql = String::from("SELECT id FROM item WHERE title = '");
    sql.push_str(&params.title);
    sql.push('\'');
    // ruleid: rust-sql-injection
    let rows: Vec<Item> = sqlx::query_as::<_, Item>(&sql).fetch_all(&pool).await.unwrap();
    rows.len().to_string()
}

fn main() -> rusqlite::Result<()> {
    let conn = rusqlite::Connection::open("app.db")?;
    let name = std::env::args().nth(1).unwrap();
    // ruleid: rust-sql-injection
    conn.execute_batch(&("DELETE FROM jobs WHERE name = '".to_string() + &name + "'"))
}

#[get("/safe/{name}")]
async fn user_safely(name: web::Path<String>, pool: web::Data<PgPool>) -> HttpResponse {
    // ok: rust-sql-injection
    let row = sqlx::query("SELECT * FROM users WHERE name = $1").bind(name.as_str()).fetch_one(pool.get_ref()).await;
    HttpResponse::Ok().json(row.is_ok())
}

#[get("/number/{id}")]
async fn number(id: web::Path<i64>, pool: web::Data<PgPool>) -> HttpResponse {
    // ok: rust-sql-injection
    let row = sqlx::query(&format!("SELECT * FROM users WHERE id = {}", id)).fetch_one(pool.get_ref()).await;
    HttpResponse::Ok().json(row.is_ok())
}

fn constant() -> rusqlite::Result<usize> {
    let conn = rusqlite::Connection::open("app.db")?;
    let name = std::env::args().nth(1).unwrap();
    // ok: rust-sql-injection
    conn.execute("DELETE FROM jobs WHERE name = ?1", [&name])
}
