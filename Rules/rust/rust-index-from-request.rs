async fn seat(State(hall): State<Hall>, Path((row, col)): Path<(usize, usize)>) -> String {
    let mut seats = hall.seats.lock().unwrap();
    // ruleid: rust-index-from-request
    seats[row][col] = true;
    String::from("booked")
}

fn month(line: &str) -> &'static str {
    let n: usize = line.trim().parse().expect("number");
    // ruleid: rust-index-from-request
    MONTHS[n - 1]
}

fn entry(buf: &[u8], table: &[u32]) -> u32 {
    let i = u16::from_be_bytes([buf[0], buf[1]]) as usize;
    // ruleid: rust-index-from-request
    table[i]
}

async fn checked(State(t): State<Table>, Path(i): Path<usize>) -> Option<String> {
    // ok: rust-index-from-request
    t.rows.get(i).cloned()
}

fn bounded(line: &str) -> Option<&'static str> {
    let n: usize = line.parse().ok()?;
    if n >= MONTHS.len() {
        return None;
    }
    // ok: rust-index-from-request
    Some(MONTHS[n])
}

fn all(rows: &[u32]) -> u32 {
    let mut total = 0;
    for i in 0..rows.len() {
        // ok: rust-index-from-request
        total += rows[i];
    }
    total
}
