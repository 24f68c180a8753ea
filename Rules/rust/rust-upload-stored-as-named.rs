async fn keep(mut form: Multipart) -> Result<(), Error> {
    while let Some(field) = form.next_field().await? {
        let name = field.file_name().unwrap().to_string();
        let data = field.bytes().await?;
        // ruleid: rust-upload-stored-as-named
        tokio::fs::write(format!("static/{}", name), data).await?;
    }
    Ok(())
}

async fn avatar(form: AvatarForm, id: u32) -> io::Result<()> {
    let sent = form.avatar.file_name.unwrap_or_default();
    let ext = sent.rsplit('.').next().unwrap_or("png");
    // ruleid: rust-upload-stored-as-named
    form.avatar.file.persist(format!("public/{id}.{ext}"))
}

async fn docs(mut file: TempFile<'_>) -> io::Result<()> {
    let raw = file.raw_name().unwrap().dangerous_unsafe_unsanitized_raw().to_string();
    // ruleid: rust-upload-stored-as-named
    file.persist_to(format!("www/{raw}")).await
}

async fn checked(field: Field) -> io::Result<()> {
    let name = field.file_name().unwrap().to_string();
    if !ALLOWED.contains(&name.rsplit('.').next().unwrap()) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // ok: rust-upload-stored-as-named
    tokio::fs::write(Path::new("/srv/up").join(Uuid::new_v4().to_string()), field.bytes().await?).await
}

async fn random_name(mut file: TempFile<'_>) -> io::Result<()> {
    // ok: rust-upload-stored-as-named
    file.persist_to(format!("/srv/up/{}", Uuid::new_v4())).await
}

fn backup(path: &Path) -> io::Result<()> {
    let name = path.file_name().unwrap();
    // ok: rust-upload-stored-as-named
    fs::write(Path::new("/backup").join(name), b"")
}
