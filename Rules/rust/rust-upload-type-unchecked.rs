async fn upload(mut mp: Multipart) -> Result<StatusCode, StatusCode> {
    while let Some(field) = mp.next_field().await.map_err(bad)? {
        let name = field.file_name().unwrap_or("file").to_string();
        let data = field.bytes().await.map_err(bad)?;
        // ruleid: rust-upload-type-unchecked
        tokio::fs::write(format!("static/uploads/{name}"), data).await.map_err(failed)?;
    }
    Ok(StatusCode::CREATED)
}

async fn avatar(form: MultipartForm<Avatar>) -> HttpResponse {
    let f = form.into_inner().file;
    let name = base_name(f.file_name.as_deref().unwrap_or("a.png"));
    // ruleid: rust-upload-type-unchecked
    f.file.persist(Path::new("/var/www/html/avatars").join(name)).ok();
    HttpResponse::Created().finish()
}

async fn save(mut form: Form<Upload<'_>>) -> io::Result<()> {
    let name = form.file.raw_name().map(|n| n.to_string());
    // ruleid: rust-upload-type-unchecked
    form.file.persist_to(target(name)).await
}

async fn checked(mut mp: Multipart) -> Result<StatusCode, StatusCode> {
    while let Some(field) = mp.next_field().await.map_err(bad)? {
        let name = field.file_name().unwrap_or("file").to_string();
        let ext = Path::new(&name).extension().and_then(|e| e.to_str()).unwrap_or("");
        if !ALLOWED.contains(&ext) {
            return Err(StatusCode::BAD_REQUEST);
        }
        // ok: rust-upload-type-unchecked
        tokio::fs::write(format!("data/{}.{ext}", Uuid::new_v4()), body(field)).await.map_err(failed)?;
    }
    Ok(StatusCode::CREATED)
}

async fn renamed(mut mp: Multipart) -> Result<StatusCode, StatusCode> {
    let data = all(&mut mp).await?;
    // ok: rust-upload-type-unchecked
    tokio::fs::write(format!("data/{}", Uuid::new_v4()), data).await.map_err(failed)?;
    Ok(StatusCode::CREATED)
}

fn report(text: &str) -> io::Result<()> {
    // ok: rust-upload-type-unchecked
    std::fs::write("report.txt", text)
}
