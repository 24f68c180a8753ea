class Frames
{
    int First(Stream s)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1024);
        int n = s.Read(buffer, 0, 1024);
        ArrayPool<byte>.Shared.Return(buffer);
        // ruleid: csharp-object-used-after-dispose
        return buffer[0] + n;
    }

    void Log(string path)
    {
        var writer = new StreamWriter(path);
        writer.WriteLine("start");
        writer.Dispose();
        // ruleid: csharp-object-used-after-dispose
        writer.WriteLine("end");
    }

    Stream Open()
    {
        var ms = new MemoryStream();
        Fill(ms);
        ms.Dispose();
        // ruleid: csharp-object-used-after-dispose
        return ms;
    }

    int FirstOk(Stream s)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1024);
        try
        {
            // ok: csharp-object-used-after-dispose
            return s.Read(buffer, 0, 1024) + buffer[0];
        }
        finally { ArrayPool<byte>.Shared.Return(buffer); }
    }

    void LogOk(string path)
    {
        var writer = new StreamWriter(path);
        // ok: csharp-object-used-after-dispose
        writer.WriteLine("start");
        writer.Dispose();
        writer = new StreamWriter(path + ".2");
        // ok: csharp-object-used-after-dispose
        writer.WriteLine("end");
        writer.Dispose();
    }

    byte[] Bytes()
    {
        var ms = new MemoryStream();
        Fill(ms);
        ms.Dispose();
        // ok: csharp-object-used-after-dispose
        return ms.ToArray();
    }
}
