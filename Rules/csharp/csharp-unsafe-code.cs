using System;

class Image
{
    void Invert(byte[] pixels)
    {
        // ruleid: csharp-unsafe-code
        unsafe
        {
            byte value = pixels[0];
            pixels[0] = (byte)~value;
        }
    }

    int First(byte[] pixels)
    {
        // ruleid: csharp-unsafe-code
        unsafe
        {
            fixed (byte* p = pixels) return *p;
        }
    }

    void Clear(IntPtr memory, int size)
    {
        // ruleid: csharp-unsafe-code
        unsafe
        {
            byte* bytes = (byte*)memory;
            for (int i = 0; i < size; i++) bytes[i] = 0;
        }
    }

    void InvertSafely(Span<byte> pixels)
    {
        // ok: csharp-unsafe-code
        for (int i = 0; i < pixels.Length; i++) pixels[i] = (byte)~pixels[i];
    }

    int Checked(byte[] pixels)
    {
        // ok: csharp-unsafe-code
        checked { return pixels[0] + pixels[1]; }
    }

    void Under(object gate)
    {
        // ok: csharp-unsafe-code
        lock (gate) { count++; }
    }
}
