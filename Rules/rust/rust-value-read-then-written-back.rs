async fn withdraw(acc: Arc<Mutex<i64>>, amount: i64) -> StatusCode {
    let balance = *acc.lock().await;
    if balance < amount {
        return StatusCode::PAYMENT_REQUIRED;
    }
    tell(amount).await;
    // ruleid: rust-value-read-then-written-back
    *acc.lock().await = balance - amount;
    StatusCode::OK
}

impl Seats {
    fn reserve(&self, n: u32) -> bool {
        let free = self.free.load(Ordering::Relaxed);
        if free < n {
            return false;
        }
        // ruleid: rust-value-read-then-written-back
        self.free.store(free - n, Ordering::Relaxed);
        true
    }

    fn reserve_safe(&self, n: u32) -> bool {
        // ok: rust-value-read-then-written-back
        self.free.fetch_update(Ordering::AcqRel, Ordering::Acquire, |f| f.checked_sub(n)).is_ok()
    }
}

async fn pay(pool: &PgPool, user: i64, amount: i64) -> Result<(), Error> {
    let balance: i64 = sqlx::query_scalar("SELECT balance FROM wallets WHERE user_id = $1").bind(user).fetch_one(pool).await?;
    if balance < amount {
        return Err(Error::Funds);
    }
    // ruleid: rust-value-read-then-written-back
    sqlx::query("UPDATE wallets SET balance = $1 WHERE user_id = $2").bind(balance - amount).bind(user).execute(pool).await?;
    Ok(())
}

async fn pay_locked(tx: &mut Tx, user: i64, amount: i64) -> Result<(), Error> {
    let balance: i64 = sqlx::query_scalar("SELECT balance FROM wallets WHERE user_id = $1 FOR UPDATE").bind(user).fetch_one(&mut **tx).await?;
    // ok: rust-value-read-then-written-back
    sqlx::query("UPDATE wallets SET balance = $1 WHERE user_id = $2").bind(balance - amount).bind(user).execute(&mut **tx).await?;
    Ok(())
}

async fn withdraw_safe(acc: Arc<Mutex<i64>>, amount: i64) -> StatusCode {
    let mut balance = acc.lock().await;
    if *balance < amount {
        return StatusCode::PAYMENT_REQUIRED;
    }
    // ok: rust-value-read-then-written-back
    *balance -= amount;
    StatusCode::OK
}
