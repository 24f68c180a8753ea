use std::io::Read;

fn frame(stream: &mut std::net::TcpStream) -> std::io::Result<Vec<u8>> {
    let mut header = [0; 4];
    stream.read_exact(&mut header)?;
    let size = u32::from_be_bytes(header) as usize;
    // todoruleid: rust-allocation-from-request
    let mut body = vec![0; size];
    stream.read_exact(&mut body)?;
    Ok(body)
}

async fn fill(Query(q): Query<Fill>) -> String {
    // ruleid: rust-allocation-from-request
    "x".repeat(q.count)
}

fn buffer(header: [u8; 8]) -> bytes::BytesMut {
    // ruleid: rust-allocation-from-request
    BytesMut::with_capacity(u64::from_le_bytes(header) as usize)
}

fn table(file: &mut impl ReadBytesExt) -> Vec<u64> {
    let n = file.read_u32::<LittleEndian>().unwrap();
    // ruleid: rust-allocation-from-request
    Vec::with_capacity(n as usize)
}

fn frame_safely(stream: &mut std::net::TcpStream) -> std::io::Result<Vec<u8>> {
    let mut header = [0; 4];
    stream.read_exact(&mut header)?;
    let size = u32::from_be_bytes(header) as usize;
    if size > 65536 {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    // ok: rust-allocation-from-request
    let mut body = vec![0; size];
    stream.read_exact(&mut body)?;
    Ok(body)
}

async fn fill_safely(Query(q): Query<Fill>) -> String {
    // ok: rust-allocation-from-request
    "x".repeat(q.count.min(100))
}

fn fixed() -> Vec<u8> {
    // ok: rust-allocation-from-request
    Vec::with_capacity(1024)
}
