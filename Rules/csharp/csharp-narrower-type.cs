public class NarrowerType
{
    public byte[] One(FileStream fs)
    {
        // ruleid: csharp-narrower-type
        return new byte[(int)fs.Length];
    }

    public short Two(int count)
    {
        // ruleid: csharp-narrower-type
        return (short)count;
    }

    public uint Three(int length)
    {
        // ruleid: csharp-narrower-type
        return (uint)length;
    }

    public int Exact(long total)
    {
        // ok: csharp-narrower-type
        return checked((int)total);
    }

    public long Wide(int count)
    {
        // ok: csharp-narrower-type
        return (long)count;
    }

    public int Rounded(double v)
    {
        // ok: csharp-narrower-type
        return (int)Math.Round(v);
    }
}
