using System.Collections.Generic;
using System.Threading;

public class Counter
{
    private static int _next;

    public static int Register()
    {
        // ruleid: csharp-unsynchronised-shared-state
        int id = _next++;
        return id;
    }

    public static void Reset()
    {
        // ruleid: csharp-unsynchronised-shared-state
        _next += 10;
    }
}

public class SafeCounter
{
    private static int _next;
    private static readonly object Gate = new();

    public static int Register()
    {
        lock (Gate)
        {
            // ok: csharp-unsynchronised-shared-state
            return _next++;
        }
    }

    public static int Other()
    {
        // ok: csharp-unsynchronised-shared-state
        return Interlocked.Increment(ref _next);
    }
}

public class Wallets
{
    public async Task<bool> Withdraw(decimal amount)
    {
        var wallet = await _db.Wallets.SingleAsync(w => w.Owner == Me);
        if (wallet.Balance < amount) return false;
        // ruleid: csharp-unsynchronised-shared-state
        wallet.Balance -= amount;
        await _db.SaveChangesAsync();
        return true;
    }

    public async Task<bool> WithdrawSafe(decimal amount)
    {
        using var tx = await _db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
        var wallet = await _db.Wallets.SingleAsync(w => w.Owner == Me);
        if (wallet.Balance < amount) return false;
        // ok: csharp-unsynchronised-shared-state
        wallet.Balance -= amount;
        await _db.SaveChangesAsync();
        return true;
    }
}
