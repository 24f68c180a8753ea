using System.IO;
using System.Net.Sockets;

class Reading
{
    public int SkipHeader(Stream stream)
    {
        int skipped = 0;
        int b = stream.ReadByte();
        // ruleid: csharp-loop-ignores-end-of-stream
        while (b != '\n')
        {
            skipped++;
            b = stream.ReadByte();
        }
        return skipped;
    }

    public async Task FillAsync(Socket socket, byte[] buffer)
    {
        int offset = 0;
        // ruleid: csharp-loop-ignores-end-of-stream
        while (offset < buffer.Length)
        {
            offset += await socket.ReceiveAsync(buffer.AsMemory(offset), SocketFlags.None);
        }
    }

    public void Fill(Stream stream, byte[] buffer)
    {
        int at = 0;
        // ruleid: csharp-loop-ignores-end-of-stream
        while (at < buffer.Length)
        {
            at += stream.Read(buffer, at, buffer.Length - at);
        }
    }

    public int SkipSafe(Stream stream)
    {
        int b = stream.ReadByte();
        // ok: csharp-loop-ignores-end-of-stream
        while (b != '\n')
        {
            if (b == -1) throw new EndOfStreamException();
            b = stream.ReadByte();
        }
        return b;
    }

    public void FillSafe(Stream stream, byte[] buffer)
    {
        int at = 0;
        // ok: csharp-loop-ignores-end-of-stream
        while (at < buffer.Length)
        {
            int n = stream.Read(buffer, at, buffer.Length - at);
            if (n == 0) break;
            at += n;
        }
    }

    public void All(Stream stream)
    {
        int b;
        // ok: csharp-loop-ignores-end-of-stream
        while ((b = stream.ReadByte()) != -1)
        {
            Use(b);
        }
    }
}
