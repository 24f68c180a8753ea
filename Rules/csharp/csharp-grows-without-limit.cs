public class GrowsWithoutLimit
{
    private static readonly List<byte[]> Frames = new();

    public void One(byte[] frame)
    {
        // ruleid: csharp-grows-without-limit
        Frames.Add(frame);
    }

    public IntPtr Two(byte[] data)
    {
        // ruleid: csharp-grows-without-limit
        var p = Marshal.AllocHGlobal(data.Length);
        Marshal.Copy(data, 0, p, data.Length);
        return p;
    }

    public async Task<string> Three(StreamReader r)
    {
        // ruleid: csharp-grows-without-limit
        return await r.ReadToEndAsync();
    }

    public void Local(List<string> names)
    {
        // ok: csharp-grows-without-limit
        names.Add("a");
    }

    public List<int> Limited(int n)
    {
        // ok: csharp-grows-without-limit
        return _all.Take(Math.Min(n, 100)).ToList();
    }

    public Channel<int> Bounded()
    {
        // ok: csharp-grows-without-limit
        return Channel.CreateBounded<int>(100);
    }
}
