fn open(cfg: &Cfg) -> Result<Pool, Error> {
    // ruleid: rust-transport-not-encrypted
    let pool = PgPool::connect("postgres://app@db.shop.example/app?sslmode=disable")?;
    // ruleid: rust-transport-not-encrypted
    let c = Client::connect(&cfg.url, NoTls)?;
    // ok: rust-transport-not-encrypted
    let local = Client::connect("host=/run/postgresql user=app", connector)?;
    Ok(pool)
}

fn login(addr: &str, name: &str, password: &str) -> io::Result<()> {
    let mut s = TcpStream::connect(addr)?;
    // ok: rust-transport-not-encrypted
    s.write_all(name.as_bytes())?;
    // ruleid: rust-transport-not-encrypted
    s.write_all(password.as_bytes())?;
    // ruleid: rust-transport-not-encrypted
    s.write_all(format!("PASS {password}\r\n").as_bytes())
}

fn login_tls(addr: &str, pass: &str, tls: &TlsConnector) -> io::Result<()> {
    let tcp = TcpStream::connect(addr)?;
    let mut out = tls.connect("mail.example", tcp)?;
    // ok: rust-transport-not-encrypted
    out.write_all(format!("PASS {pass}\r\n").as_bytes())
}

fn queue() -> MqttOptions {
    // ruleid: rust-transport-not-encrypted
    MqttOptions::new("meter", "broker.plant.example", 1883)
}

fn queue_tls() -> MqttOptions {
    // ok: rust-transport-not-encrypted
    MqttOptions::new("meter", "broker.plant.example", 8883)
}
