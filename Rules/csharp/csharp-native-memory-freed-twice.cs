using System;
using System.Runtime.InteropServices;

class Sender
{
    public void Straight(byte[] data)
    {
        IntPtr p = Marshal.AllocHGlobal(data.Length);
        Marshal.Copy(data, 0, p, data.Length);
        // ruleid: csharp-native-memory-freed-twice
        Marshal.FreeHGlobal(p);
        Log("sent");
        Marshal.FreeHGlobal(p);
    }

    public void Send(byte[] data)
    {
        IntPtr p = Marshal.AllocHGlobal(data.Length);
        Marshal.Copy(data, 0, p, data.Length);
        // ruleid: csharp-native-memory-freed-twice
        if (NativeMethods.Send(p, data.Length) < 0)
        {
            Marshal.FreeHGlobal(p);
        }
        Marshal.FreeHGlobal(p);
    }

    public unsafe void Work(int n)
    {
        void* block = NativeMemory.Alloc((nuint)n);
        // ruleid: csharp-native-memory-freed-twice
        try
        {
            Process(block, n);
            NativeMemory.Free(block);
        }
        finally
        {
            NativeMemory.Free(block);
        }
    }

    public void Once(byte[] data)
    {
        IntPtr p = Marshal.AllocHGlobal(data.Length);
        // ok: csharp-native-memory-freed-twice
        try
        {
            Marshal.Copy(data, 0, p, data.Length);
        }
        finally { Marshal.FreeHGlobal(p); }
    }

    public void Early(byte[] data)
    {
        IntPtr p = Marshal.AllocHGlobal(data.Length);
        // ok: csharp-native-memory-freed-twice
        if (NativeMethods.Send(p, data.Length) < 0)
        {
            Marshal.FreeHGlobal(p);
            return;
        }
        Marshal.FreeHGlobal(p);
    }

    public void Reset(byte[] data)
    {
        IntPtr p = Marshal.AllocHGlobal(data.Length);
        // ok: csharp-native-memory-freed-twice
        Marshal.FreeHGlobal(p);
        p = Marshal.AllocHGlobal(16);
        Marshal.FreeHGlobal(p);
    }
}
