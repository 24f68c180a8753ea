#[get("/items/{n}")]
async fn nth(n: web::Path<usize>, items: web::Data<Vec<Item>>) -> impl Responder {
    // ruleid: rust-element-by-path-number
    web::Json(items[*n].clone())
}

async fn frame(Path(n): Path<usize>, State(s): State<App>) -> Vec<u8> {
    // ruleid: rust-element-by-path-number
    s.frames[n].clone()
}

async fn drop_row(Path(n): Path<usize>, State(s): State<App>) -> StatusCode {
    // ruleid: rust-element-by-path-number
    s.rows.lock().unwrap().remove(n);
    StatusCode::OK
}

async fn safe(Path(n): Path<usize>, State(s): State<App>) -> Option<Vec<u8>> {
    // ok: rust-element-by-path-number
    s.frames.get(n).cloned()
}

async fn compared(Path(n): Path<usize>, State(s): State<App>) -> Result<Vec<u8>, StatusCode> {
    if n >= s.frames.len() {
        return Err(StatusCode::NOT_FOUND);
    }
    // ok: rust-element-by-path-number
    Ok(s.frames[n].clone())
}

async fn keyed(Path(name): Path<String>, State(s): State<App>) -> String {
    // ok: rust-element-by-path-number
    s.words[&name].clone()
}
