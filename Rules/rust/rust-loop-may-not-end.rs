fn read_full(s: &mut TcpStream, buf: &mut [u8]) -> io::Result<()> {
    let mut got = 0;
    // ruleid: rust-loop-may-not-end
    while got < buf.len() {
        let n = s.read(&mut buf[got..])?;
        got += n;
    }
    Ok(())
}

fn options(opts: &[u8]) -> usize {
    let mut i = 0;
    let mut count = 0;
    // ruleid: rust-loop-may-not-end
    while i + 1 < opts.len() {
        let len = opts[i + 1] as usize;
        count += 1;
        i += len;
    }
    count
}

async fn all(s: &mut TcpStream, out: &mut Vec<u8>) -> io::Result<()> {
    let mut block = [0u8; 512];
    // ruleid: rust-loop-may-not-end
    loop {
        let n = s.read(&mut block).await?;
        out.extend_from_slice(&block[..n]);
    }
}

fn safe_read(s: &mut TcpStream, buf: &mut [u8]) -> io::Result<()> {
    let mut got = 0;
    // ok: rust-loop-may-not-end
    while got < buf.len() {
        let n = s.read(&mut buf[got..])?;
        if n == 0 {
            return Err(eof());
        }
        got += n;
    }
    Ok(())
}

fn safe_options(opts: &[u8]) -> usize {
    let mut i = 0;
    // ok: rust-loop-may-not-end
    while i + 1 < opts.len() {
        let len = opts[i + 1] as usize;
        if len < 2 {
            break;
        }
        i += len;
    }
    i
}

fn count(n: usize) -> usize {
    let mut i = 0;
    // ok: rust-loop-may-not-end
    while i < n {
        i += 1;
    }
    i
}
