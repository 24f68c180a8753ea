using System;
using System.IO;
using System.Runtime.InteropServices;

class Copies
{
    public byte[] Read(BinaryReader reader)
    {
        int length = reader.ReadInt16();
        // ruleid: csharp-signed-length-cast-to-unsigned
        uint size = (uint)length;
        return new byte[Math.Min(size, 65536u)];
    }

    public void Copy(IntPtr dest, IntPtr src, int length)
    {
        if (length > 4096)
            return;
        // ruleid: csharp-signed-length-cast-to-unsigned
        CopyMemory(dest, src, (uint)length);
    }

    public unsafe void* Room(long byteCount)
    {
        // ruleid: csharp-signed-length-cast-to-unsigned
        return NativeMemory.Alloc((nuint)byteCount);
    }

    public void CopyChecked(IntPtr dest, IntPtr src, int length)
    {
        if (length < 0 || length > 4096)
            return;
        // ok: csharp-signed-length-cast-to-unsigned
        CopyMemory(dest, src, (uint)length);
    }

    public void CopyThrowing(IntPtr dest, IntPtr src, int length)
    {
        // ok: csharp-signed-length-cast-to-unsigned
        CopyMemory(dest, src, checked((uint)length));
    }

    public void Whole(IntPtr dest, byte[] data)
    {
        // ok: csharp-signed-length-cast-to-unsigned
        Send(dest, (uint)data.Length);
    }
}
