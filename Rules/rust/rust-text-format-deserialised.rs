fn session(b: &[u8]) -> Result<Session, Error> {
    // ruleid: rust-text-format-deserialised
    bincode::deserialize(b)
}

async fn restore(body: Bytes) -> Result<State, Error> {
    // ruleid: rust-text-format-deserialised
    rmp_serde::from_slice(&body)
}

fn order(s: &mut TcpStream) -> Result<Order, Error> {
    // ruleid: rust-text-format-deserialised
    bincode::deserialize_from(s)
}

fn json(b: &str) -> Result<Order, Error> {
    // ok: rust-text-format-deserialised
    serde_json::from_str(b)
}

fn number(b: &[u8]) -> Option<u32> {
    // ok: rust-text-format-deserialised
    Some(u32::from_le_bytes(b.try_into().ok()?))
}

fn encoded(o: &Order) -> Vec<u8> {
    // ok: rust-text-format-deserialised
    bincode::serialize(o).unwrap()
}
