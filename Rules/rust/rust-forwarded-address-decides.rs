// ruleid: rust-forwarded-address-decides
async fn admin(req: HttpRequest) -> HttpResponse {
    let i = req.connection_info();
    if i.realip_remote_addr() == Some("10.1.1.5") { return page(); }
    HttpResponse::Forbidden().finish()
}

// ruleid: rust-forwarded-address-decides
fn allowed(h: &HeaderMap) -> bool {
    let ip = h.get("X-Forwarded-For");
    return allowlist.contains(&ip);
}

// ruleid: rust-forwarded-address-decides
fn internal(h: &HeaderMap) -> bool {
    let ip = h.get("x-real-ip");
    return ip.starts_with("10.");
}


// ok: rust-forwarded-address-decides
fn log_ip(h: &HeaderMap) {
    let ip = h.get("X-Forwarded-For");
    note(ip);
}

// ok: rust-forwarded-address-decides
fn own(s: &TcpStream) -> bool {
    return s.peer_addr().is_loopback();
}

// ok: rust-forwarded-address-decides
fn kind(h: &HeaderMap) -> bool {
    return h.get("accept") == "a";
}
