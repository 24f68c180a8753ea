using System;
using System.Runtime.InteropServices;

public unsafe class Memory
{
    public void Copy(byte* source, byte* target, long length)
    {
        // ruleid: csharp-unsafe-memory-copy
        Buffer.MemoryCopy(source, target, length, length);
    }

    public void Native(byte[] data, IntPtr target)
    {
        // ruleid: csharp-unsafe-memory-copy
        Marshal.Copy(data, 0, target, data.Length);
    }

    public void Fill(byte[] buffer, int count)
    {
        fixed (byte* p = buffer)
        {
            for (int i = 0; i < count; i++)
            {
                // todoruleid: csharp-unsafe-memory-copy
                p[i] = 0;
            }
        }
    }

    public void Offset(IntPtr target, int offset, byte value)
    {
        // ruleid: csharp-unsafe-memory-copy
        Marshal.WriteByte(target, offset, value);
    }

    public void Checked(byte* source, byte* target, long length, long size)
    {
        // ok: csharp-unsafe-memory-copy
        Buffer.MemoryCopy(source, target, size, length);
    }

    public void Managed(byte[] source, byte[] target)
    {
        // ok: csharp-unsafe-memory-copy
        Array.Copy(source, target, Math.Min(source.Length, target.Length));
    }

    public void Bounded(byte[] data, IntPtr target, int size)
    {
        if (data.Length > size)
        {
            throw new ArgumentException("too long");
        }
        // ok: csharp-unsafe-memory-copy
        Marshal.Copy(data, 0, target, data.Length);
    }
}
