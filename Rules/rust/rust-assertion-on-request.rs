async fn order(Json(o): Json<OrderIn>) -> StatusCode {
    // ruleid: rust-assertion-on-request
    assert!(!o.items.is_empty(), "no items");
    save(o).await;
    StatusCode::CREATED
}

fn parse_amount(field: &str) -> u64 {
    match field.trim().parse() {
        Ok(n) => n,
        // ruleid: rust-assertion-on-request
        Err(_) => panic!("not a number: {field}"),
    }
}

fn decode(buf: &[u8]) -> Kind {
    match buf[0] {
        0 => Kind::Ping,
        // ruleid: rust-assertion-on-request
        _ => unreachable!(),
    }
}

async fn order_safe(Json(o): Json<OrderIn>) -> StatusCode {
    // ok: rust-assertion-on-request
    if o.items.is_empty() {
        return StatusCode::BAD_REQUEST;
    }
    StatusCode::CREATED
}

fn parse_safe(field: &str) -> Result<u64, ParseIntError> {
    // ok: rust-assertion-on-request
    field.trim().parse()
}

fn setup(n: usize) -> Pool {
    // ok: rust-assertion-on-request
    assert!(n > 0);
    Pool::new(n)
}
