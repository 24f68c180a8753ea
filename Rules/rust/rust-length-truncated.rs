fn entry(out: &mut impl Write, body: &[u8]) -> io::Result<()> {
    // ruleid: rust-length-truncated
    let len = body.len() as u16;
    out.write_all(&len.to_be_bytes())?;
    out.write_all(body)
}

fn label(text: &str) -> Vec<u8> {
    // ruleid: rust-length-truncated
    let head = [text.len() as u8];
    [&head[..], text.as_bytes()].concat()
}

fn fan(percent: i32) {
    // ruleid: rust-length-truncated
    set_duty(percent as u8);
}

fn checked(out: &mut Vec<u8>, body: &[u8]) -> bool {
    if body.len() > 65_535 {
        return false;
    }
    // ok: rust-length-truncated
    out.extend((body.len() as u16).to_be_bytes());
    true
}

fn tried(body: &[u8]) -> Option<u16> {
    // ok: rust-length-truncated
    u16::try_from(body.len()).ok()
}

fn wide(body: &[u8]) -> u64 {
    // ok: rust-length-truncated
    body.len() as u64
}
