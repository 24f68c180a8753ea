fn save(url: &str, user: &str, password: &str, f: &mut File) -> io::Result<()> {
    // ruleid: rust-password-kept-reversibly
    let enc: String = password.chars().rev().collect();
    writeln!(f, "{url}\t{user}\t{enc}")
}

fn keep(path: &Path, password: &str) -> io::Result<()> {
    // ruleid: rust-password-kept-reversibly
    let encoded = base64::engine::general_purpose::STANDARD.encode(password);
    fs::write(path, encoded)
}

async fn invite(app: App, email: &str, password: &str) {
    // ruleid: rust-password-kept-reversibly
    let text = format!("Your account is ready. Password: {password}");
    app.mail.send(email, "Welcome", &text).await;
}

fn plain(path: &Path, api_key: &str) -> io::Result<()> {
    // ruleid: rust-password-kept-reversibly
    std::fs::write(path, api_key)
}

fn hashed(password: &str) -> Result<String, Error> {
    // ok: rust-password-kept-reversibly
    Ok(Argon2::default().hash_password(password.as_bytes(), &salt())?.to_string())
}

fn keyring(user: &str, password: &str) -> keyring::Result<()> {
    // ok: rust-password-kept-reversibly
    Entry::new("app", user)?.set_password(password)
}

fn encoded(body: &[u8]) -> String {
    // ok: rust-password-kept-reversibly
    STANDARD.encode(body)
}
