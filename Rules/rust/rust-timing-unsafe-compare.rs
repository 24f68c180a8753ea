use subtle::ConstantTimeEq;

fn verify(key: &[u8], body: &[u8], signature: &[u8]) -> bool {
    let expected = sign(key, body);
    // ruleid: rust-timing-unsafe-compare
    signature == expected
}

fn allowed(config: &Config, api_key: &str) -> bool {
    // ruleid: rust-timing-unsafe-compare
    api_key == config.api_key
}

fn login(user: &User, token: &str) -> Result<(), Error> {
    // ruleid: rust-timing-unsafe-compare
    if token != user.reset_token {
        return Err(Error::Denied);
    }
    Ok(())
}

fn verify_safely(key: &[u8], body: &[u8], signature: &[u8]) -> bool {
    // ok: rust-timing-unsafe-compare
    signature.ct_eq(&sign(key, body)).into()
}

fn parse(token: &str) -> bool {
    // ok: rust-timing-unsafe-compare
    token == "("
}

fn kind(token: &Token) -> bool {
    // ok: rust-timing-unsafe-compare
    token.kind == TokenKind::Comma
}
