public class Sample85
{
    public byte[] Decompress(byte[] gzip)
    {
        using var input = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress);
        using var output = new MemoryStream();
        // ruleid: csharp-compressed-data-expanded-without-limit
        input.CopyTo(output);
        return output.ToArray();
    }
}

public class Sample86
{
    public async Task Inflate(Stream source, Stream target)
    {
        var z = new DeflateStream(source, CompressionMode.Decompress);
        // ruleid: csharp-compressed-data-expanded-without-limit
        await z.CopyToAsync(target);
    }
}

public class Sample87
{
    public void Expand(Stream source, Stream target)
    {
        using (var b = new BrotliStream(source, CompressionMode.Decompress))
        {
            // ruleid: csharp-compressed-data-expanded-without-limit
            b.CopyTo(target);
        }
    }
}

public class Sample88
{
    public void Limited(Stream source, Stream target, byte[] buffer)
    {
        using var z = new GZipStream(source, CompressionMode.Decompress);
        // ok: csharp-compressed-data-expanded-without-limit
        int n = z.Read(buffer, 0, buffer.Length);
        target.Write(buffer, 0, n);
    }
}

public class Sample89
{
    public void Copy(Stream source, Stream target)
    {
        // ok: csharp-compressed-data-expanded-without-limit
        source.CopyTo(target);
    }
}

public class Sample90
{
    public void Pack(Stream source, Stream target)
    {
        var file = new FileStream("a", FileMode.Open);
        // ok: csharp-compressed-data-expanded-without-limit
        file.CopyTo(target);
    }
}
