using System;
using System.IO;

static class Framing
{
    public static unsafe uint Sum(byte[] data)
    {
        byte* local = stackalloc byte[128];
        for (int i = 0; i < data.Length; i++)
        {
            // ruleid: csharp-stack-buffer-overflow
            local[i] = data[i];
        }
        return Native.Crc(local, (uint)data.Length);
    }

    public static unsafe string ReadLine(Stream stream)
    {
        char* buffer = stackalloc char[64];
        int n = 0, b;
        while ((b = stream.ReadByte()) > 0)
        {
            // ruleid: csharp-stack-buffer-overflow
            buffer[n++] = (char)b;
        }
        return new string(buffer, 0, n);
    }

    public static unsafe void Spread(string text, Action<IntPtr> use)
    {
        ushort* codes = stackalloc ushort[32];
        int at = 0;
        foreach (char c in text)
        {
            // ruleid: csharp-stack-buffer-overflow
            codes[at] = c;
            at++;
        }
        use((IntPtr)codes);
    }

    public static unsafe void Bounded(byte[] data)
    {
        byte* local = stackalloc byte[128];
        for (int i = 0; i < 128; i++)
        {
            // ok: csharp-stack-buffer-overflow
            local[i] = data[i];
        }
    }

    public static unsafe void Checked(byte[] data)
    {
        byte* local = stackalloc byte[128];
        if (data.Length > 128)
            throw new ArgumentException("too long");
        for (int i = 0; i < data.Length; i++)
        {
            // ok: csharp-stack-buffer-overflow
            local[i] = data[i];
        }
    }

    public static void SafeSpan(byte[] data)
    {
        Span<byte> local = stackalloc byte[128];
        for (int i = 0; i < data.Length; i++)
        {
            // ok: csharp-stack-buffer-overflow
            local[i] = data[i];
        }
    }

    public static unsafe int Fits(Stream stream)
    {
        char* buffer = stackalloc char[64];
        int n = 0, b;
        while ((b = stream.ReadByte()) > 0 && n < 64)
        {
            // ok: csharp-stack-buffer-overflow
            buffer[n++] = (char)b;
        }
        return n;
    }
}
