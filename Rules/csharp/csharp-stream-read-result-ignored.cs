public class Reader
{
    public byte[] Load(Stream stream)
    {
        var data = new byte[100];
        // ruleid: csharp-stream-read-result-ignored
        stream.Read(data, 0, data.Length);
        return data;
    }

    public byte[] Network(NetworkStream stream)
    {
        var data = new byte[4];
        // ruleid: csharp-stream-read-result-ignored
        stream.Read(data, 0, 4);
        return data;
    }

    public byte[] FileData(FileStream file)
    {
        var data = new byte[8];
        // ruleid: csharp-stream-read-result-ignored
        file.Read(data, 0, 8);
        return data;
    }

    public byte[] Exact(Stream stream)
    {
        var data = new byte[100];
        // ok: csharp-stream-read-result-ignored
        stream.ReadExactly(data);
        return data;
    }

    public int Count(Stream stream, byte[] data)
    {
        // ok: csharp-stream-read-result-ignored
        var n = stream.Read(data, 0, data.Length);
        return n;
    }

    public void Text(StringReader reader, char[] data)
    {
        // ok: csharp-stream-read-result-ignored
        var n = reader.Read(data, 0, data.Length);
    }
}
