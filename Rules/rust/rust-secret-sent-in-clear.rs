async fn login(addr: &str, user: &str, pass: &str) -> io::Result<()> {
    let mut s = TcpStream::connect(addr).await?;
    // todoruleid: rust-secret-sent-in-clear
    s.write_all(format!("PASS {pass}\n").as_bytes()).await
}

async fn pay(card: &Card, cents: u64) -> io::Result<()> {
    let mut s = TcpStream::connect("gateway.example.com:9100").await?;
    let line = format!("PAY {} {}\n", card.number, cents);
    // todoruleid: rust-secret-sent-in-clear
    s.write_all(line.as_bytes()).await
}

fn token(addr: &str, token: &str) -> io::Result<()> {
    let mut s = std::net::TcpStream::connect(addr)?;
    // ruleid: rust-secret-sent-in-clear
    s.write_all(token.as_bytes())
}

async fn safe(addr: &str, pass: &str, tls: TlsConnector) -> io::Result<()> {
    let tcp = TcpStream::connect(addr).await?;
    let mut s = tls.connect(name(), tcp).await?;
    // ok: rust-secret-sent-in-clear
    s.write_all(format!("PASS {pass}\n").as_bytes()).await
}

async fn ping(addr: &str) -> io::Result<()> {
    let mut s = TcpStream::connect(addr).await?;
    // ok: rust-secret-sent-in-clear
    s.write_all(b"PING\n").await
}

async fn name(addr: &str, user: &str) -> io::Result<()> {
    let mut s = TcpStream::connect(addr).await?;
    // ok: rust-secret-sent-in-clear
    s.write_all(format!("NAME {user}\n").as_bytes()).await
}
