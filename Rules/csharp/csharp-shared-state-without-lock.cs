public class SharedState
{
    private static SettingsCache _instance;
    private int _hits;

    public static SettingsCache Get()
    {
        // ruleid: csharp-shared-state-without-lock
        if (_instance == null)
        {
            _instance = new SettingsCache();
        }
        return _instance;
    }

    public void Hit()
    {
        // ruleid: csharp-shared-state-without-lock
        _hits++;
    }

    public void Count(string k)
    {
        // ruleid: csharp-shared-state-without-lock
        if (!_counts.ContainsKey(k))
        {
            _counts[k] = 1;
        }
    }

    public void Safe()
    {
        lock (_gate)
        {
            // ok: csharp-shared-state-without-lock
            _hits++;
        }
    }

    public void Local()
    {
        int n = 0;
        // ok: csharp-shared-state-without-lock
        n++;
    }

    public void Merged(string k)
    {
        // ok: csharp-shared-state-without-lock
        Interlocked.Increment(ref _hits);
    }
}
