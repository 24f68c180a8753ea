fn job(s: &mut TcpStream) -> io::Result<Job> {
    let mut raw = [0u8; 24];
    s.read_exact(&mut raw)?;
    // ruleid: rust-unsafe-deserialisation
    let job: Job = unsafe { std::ptr::read_unaligned(raw.as_ptr().cast()) };
    Ok(job)
}

async fn restore(body: Bytes) -> State {
    // ruleid: rust-unsafe-deserialisation
    let state = unsafe { rkyv::archived_root::<State>(&body) };
    state.into()
}

fn shape(text: &str) -> Result<Box<dyn Shape>, Error> {
    // ruleid: rust-unsafe-deserialisation
    serde_json::from_str::<Box<dyn Shape>>(text)
}

fn safe_restore(body: &[u8]) -> Result<&ArchivedState, Error> {
    // ok: rust-unsafe-deserialisation
    rkyv::check_archived_root::<State>(body)
}

fn order(text: &str) -> Result<Order, Error> {
    // ok: rust-unsafe-deserialisation
    serde_json::from_str::<Order>(text)
}

fn number(raw: [u8; 4]) -> u32 {
    // ok: rust-unsafe-deserialisation
    u32::from_le_bytes(raw)
}
