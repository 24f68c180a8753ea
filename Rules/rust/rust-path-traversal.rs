use actix_files::NamedFile;
use actix_web::{get, web};
use axum::extract::Path as UrlPath;
use std::fs;
use std::path::{Path, PathBuf};

#[get("/file/{name}")]
async fn file(name: web::Path<String>) -> std::io::Result<NamedFile> {
    // ruleid: rust-path-traversal
    NamedFile::open(format!("/srv/files/{}", name))
}

async fn note(Query(q): Query<NoteQuery>) -> String {
    let path = PathBuf::from("/srv/notes").join(&q.name);
    // ruleid: rust-path-traversal
    fs::read_to_string(path).unwrap_or_default()
}

#[post("/save/<name>", data = "<body>")]
fn save(name: String, body: Vec<u8>) -> std::io::Result<()> {
    // ruleid: rust-path-traversal
    std::fs::write(Path::new("/srv/uploads").join(name), body)
}

#[get("/safe/{name}")]
async fn file_safely(name: web::Path<String>) -> std::io::Result<NamedFile> {
    let name = name.into_inner();
    let base = Path::new(&name).file_name().ok_or(std::io::ErrorKind::InvalidInput)?;
    // ok: rust-path-traversal
    NamedFile::open(Path::new("/srv/files").join(base))
}

async fn note_safely(Query(q): Query<NoteQuery>) -> String {
    let path = PathBuf::from("/srv/notes").join(&q.name).canonicalize().unwrap();
    if !path.starts_with("/srv/notes") {
        return String::new();
    }
    // ok: rust-path-traversal
    fs::read_to_string(path).unwrap_or_default()
}

async fn constant(Query(_q): Query<NoteQuery>) -> String {
    // ok: rust-path-traversal
    fs::read_to_string("/srv/notes/all").unwrap_or_default()
}
