async fn frame(s: &mut TcpStream) -> io::Result<Vec<u8>> {
    // ruleid: rust-vector-size-from-input
    let len = s.read_u32().await? as usize;
    let mut buf = vec![0u8; len];
    s.read_exact(&mut buf).await?;
    Ok(buf)
}

fn block(r: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = [0u8; 4];
    r.read_exact(&mut head)?;
    // ruleid: rust-vector-size-from-input
    let size = u32::from_le_bytes(head);
    let mut buf = vec![0; size as usize];
    r.read_exact(&mut buf)?;
    Ok(buf)
}

// ruleid: rust-vector-size-from-input
async fn zeros(Path(n): Path<usize>) -> Vec<u8> {
    vec![0u8; n]
}

async fn safe_frame(s: &mut TcpStream) -> io::Result<Vec<u8>> {
    // ok: rust-vector-size-from-input
    let len = s.read_u32().await? as usize;
    if len > 65_536 {
        return Err(too_large());
    }
    let mut buf = vec![0u8; len];
    s.read_exact(&mut buf).await?;
    Ok(buf)
}

fn fixed() -> Vec<u8> {
    // ok: rust-vector-size-from-input
    vec![0u8; 4096]
}

fn same(data: &[u8]) -> Vec<u8> {
    let n = data.len();
    // ok: rust-vector-size-from-input
    vec![0u8; n]
}
