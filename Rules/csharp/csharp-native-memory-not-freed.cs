using System;
using System.Runtime.InteropServices;

class Queries
{
    IntPtr kept;

    public int Query(byte[] request)
    {
        // ruleid: csharp-native-memory-not-freed
        IntPtr p = Marshal.AllocHGlobal(request.Length);
        Marshal.Copy(request, 0, p, request.Length);
        int rc = NativeMethods.Query(p, request.Length);
        return rc;
    }

    public void Rename(string name)
    {
        // ruleid: csharp-native-memory-not-freed
        var text = Marshal.StringToHGlobalAnsi(name);
        NativeMethods.Rename(text);
    }

    public unsafe long Total(string[] rows)
    {
        // ruleid: csharp-native-memory-not-freed
        long* values = (long*)NativeMemory.Alloc((nuint)rows.Length, sizeof(long));
        Parse(rows, values);
        return values[0];
    }

    public int QueryFreed(byte[] request)
    {
        // ok: csharp-native-memory-not-freed
        IntPtr p = Marshal.AllocHGlobal(request.Length);
        try
        {
            return NativeMethods.Query(p, request.Length);
        }
        finally { Marshal.FreeHGlobal(p); }
    }

    public IntPtr Give(int size)
    {
        // ok: csharp-native-memory-not-freed
        IntPtr p = Marshal.AllocHGlobal(size);
        return p;
    }

    public void Keep(int size)
    {
        // ok: csharp-native-memory-not-freed
        IntPtr p = Marshal.AllocHGlobal(size);
        kept = p;
    }

    public void Plain(string name)
    {
        // ok: csharp-native-memory-not-freed
        var text = Marshal.StringToHGlobalAnsi(name);
        NativeMethods.Rename(text);
        Marshal.FreeHGlobal(text);
    }
}
