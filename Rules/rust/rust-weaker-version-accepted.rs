fn claims(token: &str, key: &DecodingKey) -> Result<Claims, Error> {
    let header = decode_header(token)?;
    // ruleid: rust-weaker-version-accepted
    let v = Validation::new(header.alg);
    Ok(decode::<Claims>(token, key, &v)?.claims)
}

fn suite(offered: &[Suite]) -> Suite {
    // ruleid: rust-weaker-version-accepted
    offered.iter().copied().find(|s| KNOWN.contains(s)).unwrap_or(Suite::Plain)
}

fn tls(b: &mut SslConnectorBuilder) -> Result<(), ErrorStack> {
    // ruleid: rust-weaker-version-accepted
    b.set_cipher_list("ALL:!aNULL")?;
    // ok: rust-weaker-version-accepted
    b.set_cipher_list("ECDHE+AESGCM:!aNULL:!MD5")
}

fn claims_safe(token: &str, key: &DecodingKey) -> Result<Claims, Error> {
    // ok: rust-weaker-version-accepted
    let v = Validation::new(Algorithm::RS256);
    Ok(decode::<Claims>(token, key, &v)?.claims)
}

fn suite_safe(offered: &[Suite]) -> Result<Suite, Error> {
    // ok: rust-weaker-version-accepted
    offered.iter().copied().find(|s| KNOWN.contains(s)).ok_or(Error::NoSuite)
}
