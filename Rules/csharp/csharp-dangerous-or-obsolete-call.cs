public class DangerousCall
{
    public void One(Thread t)
    {
        // ruleid: csharp-dangerous-or-obsolete-call
        t.Abort();
    }

    public string Two(IntPtr p)
    {
        // ruleid: csharp-dangerous-or-obsolete-call
        return Marshal.PtrToStringAnsi(p);
    }

    public bool Three()
    {
        // ruleid: csharp-dangerous-or-obsolete-call
        bool allowed = true;
        return allowed;
    }

    public string Counted(IntPtr p, int n)
    {
        // ok: csharp-dangerous-or-obsolete-call
        return Marshal.PtrToStringAnsi(p, n);
    }

    public bool No()
    {
        // ok: csharp-dangerous-or-obsolete-call
        bool allowed = false;
        return allowed;
    }

    public byte[] Random()
    {
        // ok: csharp-dangerous-or-obsolete-call
        return RandomNumberGenerator.GetBytes(16);
    }
}
