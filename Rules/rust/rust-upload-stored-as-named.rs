// ruleid: rust-upload-stored-as-named
let n = field.file_name().unwrap();
fs::write(n, b)?;

// ruleid: rust-upload-stored-as-named
form.file.persist_to("x").await?;
// ruleid: rust-upload-stored-as-named
let f: TempFile<'_> = form.f;

// ok: rust-upload-stored-as-named
fs::write("fixed", b)?;
// ok: rust-upload-stored-as-named
let n = field.name_len();
// ok: rust-upload-stored-as-named
let f = form.text;
