// ruleid: rust-update-or-hook-not-verified
async fn stripe_webhook(State(db): State<Db>, Json(event): Json<Event>) -> StatusCode {
    db.mark_paid(event.order).await;
    StatusCode::OK
}

// ruleid: rust-update-or-hook-not-verified
pub async fn install_plugin(url: &str) -> anyhow::Result<()> {
    let code = reqwest::get(url).await?.bytes().await?;
    std::fs::write("plugins/new.so", &code)?;
    Ok(())
}

// ruleid: rust-update-or-hook-not-verified
fn update_firmware(url: &str) -> anyhow::Result<()> {
    let image = reqwest::blocking::get(url)?.bytes()?;
    flash(&image)
}

// ok: rust-update-or-hook-not-verified
async fn signed_webhook(headers: HeaderMap, body: Bytes) -> StatusCode {
    let mut mac = Hmac::<Sha256>::new_from_slice(key()).unwrap();
    mac.update(&body);
    if mac.verify_slice(&sent(&headers)).is_err() { return StatusCode::UNAUTHORIZED; }
    StatusCode::OK
}

// ok: rust-update-or-hook-not-verified
fn install_update(data: Bytes, sig: &Signature, key: &VerifyingKey) -> anyhow::Result<()> {
    key.verify(&data, sig)?;
    flash(&data)
}

// ok: rust-update-or-hook-not-verified
async fn list_items(Json(q): Json<Filter>) -> StatusCode {
    StatusCode::OK
}
