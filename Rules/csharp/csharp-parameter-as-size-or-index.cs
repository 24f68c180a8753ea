public class ParameterAsIndex
{
    public string One(int i)
    {
        // ruleid: csharp-parameter-as-size-or-index
        return _names[i];
    }

    public byte[] Two(BinaryReader r)
    {
        int n = r.ReadInt32();
        // ruleid: csharp-parameter-as-size-or-index
        return new byte[n];
    }

    public string Three(HttpRequest request)
    {
        // ruleid: csharp-parameter-as-size-or-index
        return _lines[int.Parse(request.Query["line"])];
    }

    public string Checked(int i)
    {
        if (i < 0 || i >= _names.Length)
        {
            return null;
        }
        // ok: csharp-parameter-as-size-or-index
        return _names[i];
    }

    public byte[] Limited(int n)
    {
        // ok: csharp-parameter-as-size-or-index
        return new byte[Math.Min(n, 1024)];
    }

    public string First()
    {
        // ok: csharp-parameter-as-size-or-index
        return _names[0];
    }
}
