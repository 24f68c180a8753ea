fn remember(app: AppHandle, number: String, cvc: String) -> Result<(), String> {
    let store = app.store("wallet.json").map_err(|e| e.to_string())?;
    // ruleid: rust-sensitive-record-stored-readable
    store.set("card_number", number);
    // ruleid: rust-sensitive-record-stored-readable
    store.set("cvc", cvc);
    // ok: rust-sensitive-record-stored-readable
    store.set("theme", "dark");
    store.save().map_err(|e| e.to_string())
}

fn export(rows: &[Customer], path: &Path) -> anyhow::Result<()> {
    let mut w = csv::Writer::from_path(path)?;
    for c in rows {
        // ruleid: rust-sensitive-record-stored-readable
        w.write_record([&c.name, &c.email, &c.iban])?;
        // ok: rust-sensitive-record-stored-readable
        w.write_record([&c.name, &c.city])?;
    }
    Ok(())
}

async fn backup(db: &Db) -> anyhow::Result<()> {
    let patients = db.all_patients().await?;
    let body = serde_json::to_vec(&patients)?;
    // ruleid: rust-sensitive-record-stored-readable
    tokio::fs::write("/mnt/nas/patients.json", body).await?;
    Ok(())
}

fn keep(key: &PKey<Private>, path: &Path) -> anyhow::Result<()> {
    // ruleid: rust-sensitive-record-stored-readable
    let pem = key.private_key_to_pem_pkcs8()?;
    std::fs::write(path, pem)?;
    Ok(())
}

fn keep_sealed(key: &PKey<Private>, path: &Path, pass: &[u8]) -> anyhow::Result<()> {
    // ok: rust-sensitive-record-stored-readable
    let pem = key.private_key_to_pem_pkcs8_passphrase(Cipher::aes_256_cbc(), pass)?;
    std::fs::write(path, pem)?;
    Ok(())
}

fn sealed(store: &Store, number: &str, key: &Key) {
    // ok: rust-sensitive-record-stored-readable
    store.set("card_number", encrypt(key, number));
}
