using System.Threading;

class Bank
{
    readonly object _a = new();
    readonly object _b = new();

    public void Transfer(Account from, Account to, decimal amount)
    {
        // ruleid: csharp-nested-locks-in-parameter-order
        lock (from)
        {
            lock (to)
            {
                from.Balance -= amount;
                to.Balance += amount;
            }
        }
    }

    public void Copy()
    {
        // ruleid: csharp-nested-locks-in-parameter-order
        lock (_a) { lock (_b) { DoCopy(); } }
    }

    public void Flush()
    {
        // ruleid: csharp-nested-locks-in-parameter-order
        lock (_b) { lock (_a) { DoFlush(); } }
    }

    public void Ordered(Account from, Account to)
    {
        var first = from.Id < to.Id ? from : to;
        var second = from.Id < to.Id ? to : from;
        // ok: csharp-nested-locks-in-parameter-order
        lock (first) { lock (second) { Move(from, to); } }
    }

    public void One(Account from, Account to)
    {
        // ok: csharp-nested-locks-in-parameter-order
        lock (_a) { Move(from, to); }
    }
}

class Store
{
    readonly object _x = new();
    readonly object _y = new();

    public void Load()
    {
        // ok: csharp-nested-locks-in-parameter-order
        lock (_x) { lock (_y) { DoLoad(); } }
    }
}
