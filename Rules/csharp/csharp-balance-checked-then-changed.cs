class Bank {
    public async Task<IActionResult> Pay(int id, decimal amount) {
        var account = await _db.Accounts.FindAsync(id);
        if (account.Balance < amount) return BadRequest();
        // ruleid: csharp-balance-checked-then-changed
        account.Balance -= amount;
        await _db.SaveChangesAsync();
        return Ok();
    }
    public void Sell(int id) {
        var item = _db.Items.Find(id);
        if (item.Stock > 0) {
            // ruleid: csharp-balance-checked-then-changed
            item.Stock--;
        }
        _db.SaveChanges();
    }
    public bool Redeem(string code) {
        var c = _db.Coupons.Find(code);
        if (c.Used) return false;
        // ruleid: csharp-balance-checked-then-changed
        c.Used = true;
        _db.SaveChanges();
        return true;
    }
    public async Task<IActionResult> SafePay(int id, decimal amount) {
        using var tx = await _db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
        var account = await _db.Accounts.FindAsync(id);
        if (account.Balance < amount) return BadRequest();
        // ok: csharp-balance-checked-then-changed
        account.Balance -= amount;
        await _db.SaveChangesAsync();
        return Ok();
    }
    public void SafeLocal(Cart cart) {
        // ok: csharp-balance-checked-then-changed
        cart.Quantity += 1;
    }
    public void SafeLock(Account a, decimal n) {
        lock (_gate) {
            if (a.Balance < n) return;
            // ok: csharp-balance-checked-then-changed
            a.Balance -= n;
        }
    }
}
