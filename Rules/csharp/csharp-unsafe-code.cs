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

    unsafe int First(byte[] pixels)
    {
        // ruleid: csharp-unsafe-code
        fixed (byte* p = pixels)
        {
            return *p;
        }
    }

    unsafe long Sum(int[] values)
    {
        long sum = 0;
        // ruleid: csharp-unsafe-code
        fixed (int* p = values)
        {
            for (int i = 0; i < values.Length; i++) sum += p[i];
        }
        return sum;
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
