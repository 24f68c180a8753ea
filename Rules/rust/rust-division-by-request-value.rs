// ruleid: rust-division-by-request-value
async fn share(Query(q): Query<Share>) -> String {
    (q.total / q.parts).to_string()
}

// ruleid: rust-division-by-request-value
fn pages(p: web::Query<Page>) -> u32 {
    TOTAL / p.size
}

// ruleid: rust-division-by-request-value
async fn rest(Json(b): Json<B>) -> String {
    (b.a % b.n).to_string()
}


// ok: rust-division-by-request-value
async fn share2(Query(q): Query<Share>) -> String {
    if q.parts == 0 { return no(); }
    (q.total / q.parts).to_string()
}

// ok: rust-division-by-request-value
fn half(p: web::Query<Page>) -> u32 {
    p.size / 2
}

// ok: rust-division-by-request-value
fn own(a: u32, b: u32) -> u32 {
    a / b
}
