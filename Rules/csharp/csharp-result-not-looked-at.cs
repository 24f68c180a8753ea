public class ResultIgnored
{
    public void One(Stream s, byte[] buf)
    {
        // ruleid: csharp-result-not-looked-at
        s.Read(buf, 0, buf.Length);
    }

    public void Two(Account a, decimal delta)
    {
        // ruleid: csharp-result-not-looked-at
        Monitor.TryEnter(_lock, 200);
        a.Balance += delta;
        Monitor.Exit(_lock);
    }

    public int Three(string n)
    {
        int v;
        // ruleid: csharp-result-not-looked-at
        int.TryParse(n, out v);
        return v;
    }

    public void Good(Stream s, byte[] buf)
    {
        // ok: csharp-result-not-looked-at
        s.ReadExactly(buf);
    }

    public int Checked(Stream s, byte[] buf)
    {
        // ok: csharp-result-not-looked-at
        int n = s.Read(buf, 0, buf.Length);
        return n;
    }

    public bool Answered(string n)
    {
        // ok: csharp-result-not-looked-at
        return int.TryParse(n, out _);
    }
}
