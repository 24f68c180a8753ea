fn answer(s: &mut TcpStream, lang: &str) -> io::Result<()> {
    // ruleid: rust-raw-header-built
    let head = format!("HTTP/1.1 200 OK\r\nSet-Cookie: lang={}; Secure\r\n\r\n", lang);
    s.write_all(head.as_bytes())
}

fn attachment(name: &str) -> String {
    let mut head = String::from("HTTP/1.1 200 OK\r\n");
    head.push_str("Content-Disposition: attachment; filename=");
    // ruleid: rust-raw-header-built
    head.push_str(name);
    head
}

fn mail(w: &mut impl Write, subject: &str) -> io::Result<()> {
    // ruleid: rust-raw-header-built
    write!(w, "Subject: {}\r\n", subject)
}

fn length(s: &mut TcpStream, body: &[u8]) -> io::Result<()> {
    // ok: rust-raw-header-built
    write!(s, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len())
}

fn checked(name: &str) -> Result<HeaderValue, Error> {
    // ok: rust-raw-header-built
    HeaderValue::from_str(&format!("attachment; filename={name}"))
}

fn text(name: &str) -> String {
    // ok: rust-raw-header-built
    format!("From {} with love", name)
}
