async fn upload(mut body: web::Payload) -> Result<HttpResponse, Error> {
    let mut data = BytesMut::new();
    // ruleid: rust-body-or-archive-without-limit
    while let Some(chunk) = body.next().await {
        data.extend_from_slice(&chunk?);
    }
    Ok(store(data))
}

fn gunzip(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    // ruleid: rust-body-or-archive-without-limit
    flate2::read::GzDecoder::new(data).read_to_end(&mut out)?;
    Ok(out)
}

fn app() -> Router {
    // ruleid: rust-body-or-archive-without-limit
    Router::new().route("/cache", put(collect)).layer(DefaultBodyLimit::disable())
}

async fn safe_upload(mut body: web::Payload) -> Result<HttpResponse, Error> {
    let mut data = BytesMut::new();
    // ok: rust-body-or-archive-without-limit
    while let Some(chunk) = body.next().await {
        let chunk = chunk?;
        if data.len() + chunk.len() > 65_536 {
            return Err(too_large());
        }
        data.extend_from_slice(&chunk);
    }
    Ok(store(data))
}

fn safe_gunzip(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    // ok: rust-body-or-archive-without-limit
    flate2::read::GzDecoder::new(data).take(1_000_000).read_to_end(&mut out)?;
    Ok(out)
}

fn safe_app() -> Router {
    // ok: rust-body-or-archive-without-limit
    Router::new().route("/cache", put(collect)).layer(DefaultBodyLimit::max(65_536))
}
