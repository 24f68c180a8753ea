fn is_internal(req: &HttpRequest) -> bool {
    // ruleid: rust-header-or-address-trusted
    req.headers()
        .get("X-Forwarded-For")
        .map(|ip| ip == "127.0.0.1")
        .unwrap_or(false)
}

async fn admin(headers: HeaderMap) -> Result<String, StatusCode> {
    // ruleid: rust-header-or-address-trusted
    if headers.get("x-is-admin").map_or(false, |v| v == "true") {
        return Ok(page());
    }
    Err(StatusCode::FORBIDDEN)
}

async fn control(sock: UdpSocket) -> io::Result<()> {
    let mut buf = [0u8; 64];
    let (n, from) = sock.recv_from(&mut buf).await?;
    // ruleid: rust-header-or-address-trusted
    if from.ip().to_string() == "192.168.0.2" {
        run(&buf[..n]);
    }
    Ok(())
}

async fn bearer(headers: HeaderMap) -> Option<Claims> {
    // ok: rust-header-or-address-trusted
    verify(headers.get("authorization")?)
}

fn log_client(req: &HttpRequest) {
    // ok: rust-header-or-address-trusted
    info!("{:?}", req.headers().get("X-Forwarded-For"));
}

async fn language(headers: HeaderMap) -> Option<String> {
    // ok: rust-header-or-address-trusted
    text(headers.get("accept-language")?)
}
