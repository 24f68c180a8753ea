async fn primes(q: web::Query<Limit>) -> HttpResponse {
    // ruleid: rust-collection-sized-by-request
    let mut sieve = vec![true; q.limit + 1];
    // ruleid: rust-collection-sized-by-request
    for i in 2..=q.limit {
        mark(&mut sieve, i);
    }
    HttpResponse::Ok().json(sieve)
}

async fn text(Query(q): Query<Text>) -> String {
    // ruleid: rust-collection-sized-by-request
    q.word.repeat(q.times)
}

async fn text_limited(Query(q): Query<Text>) -> Result<String, StatusCode> {
    if q.times > 100 {
        return Err(StatusCode::BAD_REQUEST);
    }
    // ok: rust-collection-sized-by-request
    Ok(q.word.repeat(q.times))
}

async fn capped(Query(q): Query<Text>) -> Vec<u8> {
    // ok: rust-collection-sized-by-request
    vec![0; q.times.min(1024)]
}

fn own(n: usize) -> Vec<u8> {
    // ok: rust-collection-sized-by-request
    vec![0; n]
}
