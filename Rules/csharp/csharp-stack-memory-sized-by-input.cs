public class Sample137
{
    public int Decode(Stream s)
    {
        int n = s.ReadByte() << 8 | s.ReadByte();
        // ruleid: csharp-stack-memory-sized-by-input
        Span<byte> tmp = stackalloc byte[n];
        return s.Read(tmp);
    }
}

public class Sample138
{
    public void Copy(string text)
    {
        // ruleid: csharp-stack-memory-sized-by-input
        Span<char> chars = stackalloc char[text.Length];
        text.AsSpan().CopyTo(chars);
    }
}

public class Sample139
{
    public void Fill(int count)
    {
        // ruleid: csharp-stack-memory-sized-by-input
        Span<int> values = stackalloc int[count];
        values.Fill(1);
    }
}

public class Sample140
{
    public int DecodeShort(Stream s, int n)
    {
        if (n > 256)
        {
            throw new InvalidDataException();
        }
        // ok: csharp-stack-memory-sized-by-input
        Span<byte> tmp = stackalloc byte[n];
        return s.Read(tmp);
    }
}

public class Sample141
{
    public int Fixed(Stream s)
    {
        // ok: csharp-stack-memory-sized-by-input
        Span<byte> tmp = stackalloc byte[64];
        return s.Read(tmp);
    }
}

public class Sample142
{
    public void Choose(int n)
    {
        // ok: csharp-stack-memory-sized-by-input
        Span<byte> tmp = n <= 256 ? stackalloc byte[n] : new byte[n];
        tmp.Clear();
    }
}
