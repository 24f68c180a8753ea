impl Stock {
    fn take(&mut self, sku: &str, n: u32) -> bool {
        let level = self.levels.entry(sku.to_string()).or_insert(0);
        // ruleid: rust-balance-taken-below-zero
        *level -= n;
        *level > 0
    }

    fn spend(&mut self, cost: u64) {
        // ruleid: rust-balance-taken-below-zero
        self.balance -= cost;
    }

    fn wrap(&mut self, n: u32) {
        // ruleid: rust-balance-taken-below-zero
        self.remaining = self.remaining.wrapping_sub(n);
    }

    fn checked(&mut self, cost: u64) -> Result<(), Short> {
        // ok: rust-balance-taken-below-zero
        self.balance = self.balance.checked_sub(cost).ok_or(Short)?;
        Ok(())
    }

    fn compared(&mut self, cost: u64) -> Result<(), Short> {
        if self.balance < cost {
            return Err(Short);
        }
        // ok: rust-balance-taken-below-zero
        self.balance -= cost;
        Ok(())
    }
}

async fn list(Query(q): Query<Paging>) -> Vec<Row> {
    // ruleid: rust-balance-taken-below-zero
    let offset = (q.page - 1) * q.per_page;
    rows(offset).await
}

async fn list_safe(Query(q): Query<Paging>) -> Vec<Row> {
    // ok: rust-balance-taken-below-zero
    let offset = q.page.saturating_sub(1) * 50;
    rows(offset).await
}
