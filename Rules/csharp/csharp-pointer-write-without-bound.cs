using System;
using System.Drawing;
using System.Runtime.InteropServices;

class Painter
{
    public unsafe void Copy(byte[] source, byte[] target, int count)
    {
        fixed (byte* src = source)
        fixed (byte* dst = target)
        {
            for (int i = 0; i < count; i++)
            {
                // ruleid: csharp-pointer-write-without-bound
                dst[i] = src[i];
            }
        }
    }

    public static unsafe void SetName(char* destination, string name)
    {
        fixed (char* src = name)
        {
            int i = 0;
            while (src[i] != '\0')
            {
                // ruleid: csharp-pointer-write-without-bound
                destination[i] = src[i];
                i++;
            }
        }
    }

    public unsafe void SetPixel(Bitmap bmp, int x, int y, byte value)
    {
        var data = bmp.LockBits(All(bmp), ImageLockMode.WriteOnly, PixelFormat.Format8bppIndexed);
        byte* p = (byte*)data.Scan0;
        // ruleid: csharp-pointer-write-without-bound
        p[y * data.Stride + x] = value;
        bmp.UnlockBits(data);
    }

    public void Append(IntPtr block, int used, byte[] bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            // ruleid: csharp-pointer-write-without-bound
            Marshal.WriteByte(block, used + i, bytes[i]);
        }
    }

    public unsafe void CopyChecked(byte[] source, byte[] target, int count)
    {
        if (count > source.Length || count > target.Length) throw new ArgumentOutOfRangeException(nameof(count));
        fixed (byte* src = source)
        fixed (byte* dst = target)
        {
            for (int i = 0; i < count; i++)
            {
                // ok: csharp-pointer-write-without-bound
                dst[i] = src[i];
            }
        }
    }

    public unsafe void SetPixelChecked(Bitmap bmp, int x, int y, byte value)
    {
        if ((uint)x >= bmp.Width || (uint)y >= bmp.Height) return;
        var data = bmp.LockBits(All(bmp), ImageLockMode.WriteOnly, PixelFormat.Format8bppIndexed);
        byte* p = (byte*)data.Scan0;
        // ok: csharp-pointer-write-without-bound
        p[y * data.Stride + x] = value;
        bmp.UnlockBits(data);
    }

    public void CopyArrays(byte[] source, byte[] target, int count)
    {
        for (int i = 0; i < count; i++)
        {
            // ok: csharp-pointer-write-without-bound
            target[i] = source[i];
        }
    }

    public unsafe void Clear(byte[] target)
    {
        fixed (byte* p = target)
        {
            for (int i = 0; i < target.Length; i++)
            {
                // ok: csharp-pointer-write-without-bound
                p[i] = 0;
            }
        }
    }
}
