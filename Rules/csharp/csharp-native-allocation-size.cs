using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

class Blocks
{
    public unsafe int* ReadArray(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        // ruleid: csharp-native-allocation-size
        int* items = (int*)Marshal.AllocHGlobal(count * sizeof(int));
        Fill(items, count);
        return items;
    }

    public IntPtr Points(int count)
    {
        // ruleid: csharp-native-allocation-size
        return Marshal.AllocCoTaskMem(count * Marshal.SizeOf<Point>());
    }

    public IntPtr ToNative(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        // ruleid: csharp-native-allocation-size
        IntPtr p = Marshal.AllocHGlobal(text.Length + 1);
        Marshal.Copy(bytes, 0, p, bytes.Length);
        return p;
    }

    public IntPtr PointsChecked(int count)
    {
        // ok: csharp-native-allocation-size
        return Marshal.AllocHGlobal(checked(count * Marshal.SizeOf<Point>()));
    }

    public IntPtr Limited(int count)
    {
        if (count > 1000) throw new ArgumentOutOfRangeException(nameof(count));
        // ok: csharp-native-allocation-size
        return Marshal.AllocHGlobal(count * sizeof(int));
    }

    public IntPtr Encoded(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        // ok: csharp-native-allocation-size
        IntPtr p = Marshal.AllocHGlobal(bytes.Length + 1);
        Marshal.Copy(bytes, 0, p, bytes.Length);
        return p;
    }

    public IntPtr One()
    {
        // ok: csharp-native-allocation-size
        return Marshal.AllocHGlobal(4 * sizeof(int));
    }
}
