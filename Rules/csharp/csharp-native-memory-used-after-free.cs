using System;
using System.Runtime.InteropServices;

class Status
{
    public static byte Read(byte[] request)
    {
        IntPtr p = Marshal.AllocHGlobal(request.Length);
        Marshal.Copy(request, 0, p, request.Length);
        NativeMethods.Ioctl(p, request.Length);
        Marshal.FreeHGlobal(p);
        // ruleid: csharp-native-memory-used-after-free
        return Marshal.ReadByte(p, 4);
    }

    public unsafe int Sum(int count)
    {
        int* values = (int*)NativeMemory.Alloc((nuint)count, sizeof(int));
        Fill(values, count);
        NativeMemory.Free(values);
        int sum = 0;
        // ruleid: csharp-native-memory-used-after-free
        for (int i = 0; i < count; i++) sum += values[i];
        return sum;
    }

    public string Name(IntPtr text)
    {
        Marshal.FreeCoTaskMem(text);
        // ruleid: csharp-native-memory-used-after-free
        return Marshal.PtrToStringUni(text);
    }

    public static byte ReadFirst(byte[] request)
    {
        IntPtr p = Marshal.AllocHGlobal(request.Length);
        // ok: csharp-native-memory-used-after-free
        NativeMethods.Ioctl(p, request.Length);
        // ok: csharp-native-memory-used-after-free
        byte first = Marshal.ReadByte(p, 4);
        // ok: csharp-native-memory-used-after-free
        Marshal.FreeHGlobal(p);
        return first;
    }

    public void Again(int size)
    {
        IntPtr p = Marshal.AllocHGlobal(size);
        Marshal.FreeHGlobal(p);
        p = Marshal.AllocHGlobal(size * 2L);
        // ok: csharp-native-memory-used-after-free
        Marshal.WriteByte(p, 0);
        Marshal.FreeHGlobal(p);
    }
}
