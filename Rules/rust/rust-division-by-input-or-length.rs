fn average(values: &[u64]) -> u64 {
    let sum: u64 = values.iter().sum();
    // ruleid: rust-division-by-input-or-length
    sum / values.len() as u64
}

fn pages(total: usize, per_page: usize) -> usize {
    // ruleid: rust-division-by-input-or-length
    (total + per_page - 1) / per_page
}

async fn share(Query(q): Query<Share>) -> String {
    // ruleid: rust-division-by-input-or-length
    (100 / q.parts).to_string()
}

fn safe_average(values: &[u64]) -> u64 {
    if values.is_empty() {
        return 0;
    }
    // ok: rust-division-by-input-or-length
    values.iter().sum::<u64>() / values.len() as u64
}

fn checked(total: usize, per_page: usize) -> Option<usize> {
    // ok: rust-division-by-input-or-length
    total.checked_div(per_page)
}

fn half(values: &[u64]) -> usize {
    // ok: rust-division-by-input-or-length
    values.len() / 2
}
