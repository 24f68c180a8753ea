async fn reset(pool: &PgPool, email: &str, password: &str) -> sqlx::Result<()> {
    let hash = bcrypt::hash(password, 12).unwrap();
    // ruleid: rust-password-set-without-check
    sqlx::query("UPDATE users SET hash = $1 WHERE email = $2").bind(hash).bind(email).execute(pool).await?;
    Ok(())
}

fn set_password(conn: &Connection, id: i64, hash: &str) -> rusqlite::Result<usize> {
    // ruleid: rust-password-set-without-check
    conn.execute("UPDATE accounts SET password_hash = ?1 WHERE id = ?2", params![hash, id])
}

async fn change_password(State(pool): State<PgPool>, Json(r): Json<Change>) -> StatusCode {
    // ruleid: rust-password-set-without-check
    sqlx::query("UPDATE users SET password = $1 WHERE username = $2").bind(hash(&r.new)).bind(&r.name).execute(&pool).await;
    StatusCode::OK
}

async fn change_safe(pool: &PgPool, user: &User, old: &str, new: &str) -> Result<(), Error> {
    if !bcrypt::verify(old, &user.hash)? {
        return Err(Error::Denied);
    }
    // ok: rust-password-set-without-check
    sqlx::query("UPDATE users SET hash = $1 WHERE id = $2").bind(hash(new)).bind(user.id).execute(pool).await?;
    Ok(())
}

async fn reset_by_token(pool: &PgPool, token: &str, new: &str) -> Result<(), Error> {
    // ok: rust-password-set-without-check
    sqlx::query("UPDATE users SET hash = $1 WHERE reset_token = $2").bind(hash(new)).bind(token).execute(pool).await?;
    Ok(())
}

async fn update_name(pool: &PgPool, id: i64, name: &str) -> Result<(), Error> {
    // ok: rust-password-set-without-check
    sqlx::query("UPDATE users SET name = $1 WHERE id = $2").bind(name).bind(id).execute(pool).await?;
    Ok(())
}
