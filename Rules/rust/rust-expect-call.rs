use std::fs;
use std::num::ParseIntError;

fn load(path: &str) -> String {
    // ruleid: rust-expect-call
    fs::read_to_string(path).expect("a readable file")
}

fn port(text: &str) -> u16 {
    // ruleid: rust-expect-call
    let port = text.parse().expect("a port");
    port
}

fn last(values: &[u8]) -> u8 {
    // ruleid: rust-expect-call
    *values.last().expect("not empty")
}

fn port_or_error(text: &str) -> Result<u16, ParseIntError> {
    // ok: rust-expect-call
    text.parse()
}

fn four(bytes: &[u8; 8]) -> [u8; 4] {
    // ok: rust-expect-call
    bytes[0..4].try_into().expect("four bytes are always there")
}

fn last_or(values: &[u8], fallback: u8) -> u8 {
    // ok: rust-expect-call
    values.last().copied().unwrap_or(fallback)
}

fn token(parser: &mut Parser) -> Result<(), Error> {
    // ok: rust-expect-call
    parser.expect_token(Token::Comma)
}
