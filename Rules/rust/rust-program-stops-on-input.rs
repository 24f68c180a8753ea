fn on_packet(pkt: &[u8]) -> Header {
    // ruleid: rust-program-stops-on-input
    let head: [u8; 8] = pkt.get(..8).unwrap().try_into()?;
    header(&head)
}

fn decode_frame(buf: &[u8]) -> Frame {
    match buf.first() {
        Some(1) => Frame::Ping,
        // ruleid: rust-program-stops-on-input
        _ => Frame::Text(String::from_utf8(buf.to_vec()).expect("text")),
    }
}

fn handle_client(mut s: TcpStream) {
    let mut buf = [0u8; 1024];
    // ruleid: rust-program-stops-on-input
    let n = s.read(&mut buf).unwrap();
    reply(&buf[..n]);
}

fn parse_header(pkt: &[u8]) -> Result<Header, Error> {
    // ok: rust-program-stops-on-input
    if pkt.len() < 8 {
        return Err(Error::Short);
    }
    header(pkt)
}

fn area(width: u32, height: u32) -> u32 {
    // ok: rust-program-stops-on-input
    assert!(width > 0);
    width * height
}

fn handle_message(m: &Mutex<State>, msg: &[u8]) {
    // ok: rust-program-stops-on-input
    m.lock().unwrap().push(msg);
}
