fn store(s: &mut TcpStream, key: &str, value: &str) -> io::Result<()> {
    // ruleid: rust-protocol-line-built
    let line = format!("SET {} {}\r\n", key, value);
    s.write_all(line.as_bytes())
}

async fn fetch(s: &mut TcpStream, key: &str) -> io::Result<()> {
    // ruleid: rust-protocol-line-built
    s.write_all(format!("get {key}\r\n").as_bytes()).await
}

fn recipient(w: &mut impl Write, to: &str) -> io::Result<()> {
    // ruleid: rust-protocol-line-built
    write!(w, "RCPT TO:<{}>\r\n", to)
}

fn ping(s: &mut TcpStream) -> io::Result<()> {
    // ok: rust-protocol-line-built
    s.write_all(b"PING\r\n")
}

fn greeting(name: &str) -> String {
    // ok: rust-protocol-line-built
    format!("Hello {}\n", name)
}

fn get_label(n: u32) -> String {
    // ok: rust-protocol-line-built
    format!("SETTING {}", n)
}
