public class Locks
{
    private readonly object _gate = new object();

    public void This()
    {
        // ruleid: csharp-lock-on-public-object
        lock (this)
        {
            _count++;
        }
    }

    public void Type1()
    {
        // ruleid: csharp-lock-on-public-object
        lock (typeof(Locks))
        {
            _count++;
        }
    }

    public void Text()
    {
        // ruleid: csharp-lock-on-public-object
        lock ("gate")
        {
            _count++;
        }
    }

    public void Private()
    {
        // ok: csharp-lock-on-public-object
        lock (_gate)
        {
            _count++;
        }
    }

    public void Once()
    {
        // ok: csharp-lock-on-public-object
        Monitor.Enter(_gate);
        Monitor.Exit(_gate);
    }

    public void Atomic()
    {
        // ok: csharp-lock-on-public-object
        Interlocked.Increment(ref _count);
    }
}
