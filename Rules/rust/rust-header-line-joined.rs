fn write_to(headers: &[(String, String)], out: &mut impl Write) -> io::Result<()> {
    for (k, v) in headers {
        // ruleid: rust-header-line-joined
        write!(out, "{}: {}\r\n", k, v)?;
    }
    Ok(())
}

fn status(tenant: &str) -> String {
    // ruleid: rust-header-line-joined
    let req = "X-Tenant: ".to_string() + tenant + "\r\nConnection: close\r\n\r\n";
    req
}

fn line(k: &str, v: &str) -> String {
    // ruleid: rust-header-line-joined
    format!("{k}: {v}\r\n")
}

fn line_checked(k: &str, v: &str) -> Option<String> {
    if v.contains(['\r', '\n']) {
        return None;
    }
    // ok: rust-header-line-joined
    Some(format!("{k}: {v}\r\n"))
}

fn length(n: usize) -> String {
    // ok: rust-header-line-joined
    format!("Content-Length: {}\r\n", n)
}

fn typed(v: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    // ok: rust-header-line-joined
    HeaderValue::from_str(v)
}
