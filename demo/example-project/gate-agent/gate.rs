use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

const GATE_PASSWORD: &str = "open-sesame-22";

pub fn announce(message: &str) -> io::Result<()> {
    Command::new("sh").arg("-c").arg(format!("espeak '{}'", message)).status()?;
    Ok(())
}

pub fn beep(times: u32) -> io::Result<()> {
    Command::new("beep").arg("-r").arg(times.to_string()).status()?;
    Ok(())
}

pub fn store_state(path: &Path, open: bool) -> io::Result<()> {
    fs::write(path, if open { "open" } else { "closed" })?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o777))
}

pub fn store_log(path: &Path, line: &str) -> io::Result<()> {
    fs::write(path, line)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o640))
}

pub fn read_frame(source: &[u8], length: usize) -> Vec<u8> {
    let mut frame = Vec::with_capacity(length);
    unsafe {
        frame.set_len(length);
    }
    frame.copy_from_slice(&source[..length]);
    frame
}

pub fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().danger_accept_invalid_certs(true).build()
}

pub async fn last_visit(pool: &sqlx::PgPool, card: &str) -> sqlx::Result<i64> {
    let sql = format!("SELECT visited FROM visits WHERE card = '{}'", card);
    sqlx::query_scalar(&sql).fetch_one(pool).await
}

pub async fn visits(pool: &sqlx::PgPool, card: &str) -> sqlx::Result<i64> {
    sqlx::query_scalar("SELECT COUNT(*) FROM visits WHERE card = $1").bind(card).fetch_one(pool).await
}
