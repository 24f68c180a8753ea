struct Profile {
    user: String,
    api_token: String,
}

fn save(p: &Profile, path: &Path) -> anyhow::Result<()> {
    // ruleid: rust-secret-stored-readable
    std::fs::write(path, toml::to_string(p)?)?;
    Ok(())
}

async fn register(pool: &SqlitePool, r: Register) -> Result<(), Error> {
    // ruleid: rust-secret-stored-readable
    sqlx::query("INSERT INTO users (email, password) VALUES (?, ?)").bind(&r.email).bind(&r.password)
        .execute(pool)
        .await?;
    Ok(())
}

async fn welcome(mailer: &Mailer, user: &NewUser) -> Result<(), Error> {
    // ruleid: rust-secret-stored-readable
    let body = format!("Hello {},\nPassword: {}\n", user.name, user.password);
    mailer.send(&user.email, &body).await
}

fn remember(jar: CookieJar, user: &str, password: &str) -> CookieJar {
    let value = base64::encode(format!("{user}:{password}"));
    // ruleid: rust-secret-stored-readable
    jar.add(Cookie::new("remember", value))
}

async fn safe(pool: &SqlitePool, r: Register) -> Result<(), Error> {
    let hash = argon(&r.password)?;
    // ok: rust-secret-stored-readable
    sqlx::query("INSERT INTO users (email, password) VALUES (?, ?)").bind(&r.email).bind(&hash).execute(pool).await?;
    Ok(())
}

fn list(p: &Names, out: &mut impl Write) -> io::Result<()> {
    // ok: rust-secret-stored-readable
    writeln!(out, "{};{}", p.first, p.last)
}

fn cookie(jar: CookieJar, theme: &str) -> CookieJar {
    // ok: rust-secret-stored-readable
    jar.add(Cookie::new("theme", theme))
}
