async fn quantity(State(pool): State<PgPool>, Json(req): Json<CartUpdate>) -> Result<(), Error> {
    // ruleid: rust-amount-not-checked
    let total = req.unit_price * req.quantity as f64;
    save(&pool, total).await
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    // ruleid: rust-amount-not-checked
    let percent: i32 = args[1].parse().unwrap_or(0);
    set_duty(percent);
}

async fn pay(Json(req): Json<Pay>, State(a): State<Account>) -> StatusCode {
    let mut balance = a.balance();
    // ruleid: rust-amount-not-checked
    balance -= req.amount;
    a.store(balance)
}

async fn safe(State(pool): State<PgPool>, Json(req): Json<CartUpdate>) -> Result<(), Error> {
    if req.quantity < 1 || req.quantity > 99 {
        return Err(Error::Range);
    }
    // ok: rust-amount-not-checked
    let total = price(&pool, req.item).await? * req.quantity as f64;
    save(&pool, total).await
}

fn checked(text: &str) -> Option<u8> {
    // ok: rust-amount-not-checked
    let percent: u8 = text.parse().ok()?;
    (percent <= 100).then_some(percent)
}

fn area(width: u32, height: u32) -> u32 {
    // ok: rust-amount-not-checked
    width * height
}
