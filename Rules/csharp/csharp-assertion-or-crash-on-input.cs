public class AssertionOnInput
{
    public void One(string id)
    {
        // ruleid: csharp-assertion-or-crash-on-input
        Debug.Assert(id.Length > 0, "id");
    }

    public void Two(byte[] packet)
    {
        if (packet.Length < 4)
        {
            // ruleid: csharp-assertion-or-crash-on-input
            Environment.FailFast("short packet");
        }
    }

    public void Three(int n)
    {
        // ruleid: csharp-assertion-or-crash-on-input
        Contract.Requires(n > 0);
    }

    public void Checked(string id)
    {
        // ok: csharp-assertion-or-crash-on-input
        if (id.Length == 0)
        {
            throw new ArgumentException("id");
        }
    }

    public static void Main(string[] args)
    {
        // ok: csharp-assertion-or-crash-on-input
        Environment.Exit(2);
    }

    public void Thrown(int n)
    {
        // ok: csharp-assertion-or-crash-on-input
        ArgumentOutOfRangeException.ThrowIfNegative(n);
    }
}
