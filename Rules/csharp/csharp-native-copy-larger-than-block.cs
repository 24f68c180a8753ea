using System;
using System.Runtime.InteropServices;

class Device
{
    const int BlockSize = 512;

    public void Send(byte[] message)
    {
        IntPtr buf = Marshal.AllocHGlobal(256);
        try
        {
            // ruleid: csharp-native-copy-larger-than-block
            Marshal.Copy(message, 0, buf, message.Length);
            NativeMethods.Send(buf, message.Length);
        }
        finally { Marshal.FreeHGlobal(buf); }
    }

    public IntPtr Fill(char[] text, int count)
    {
        var block = Marshal.AllocCoTaskMem(BlockSize);
        // ruleid: csharp-native-copy-larger-than-block
        Marshal.Copy(text, 0, block, count);
        return block;
    }

    public void Declared(byte[] data, int declared)
    {
        IntPtr block = Marshal.AllocHGlobal(64);
        // ruleid: csharp-native-copy-larger-than-block
        Marshal.Copy(data, 0, block, declared);
        Marshal.FreeHGlobal(block);
    }

    public IntPtr Exact(byte[] message)
    {
        IntPtr buf = Marshal.AllocHGlobal(message.Length);
        // ok: csharp-native-copy-larger-than-block
        Marshal.Copy(message, 0, buf, message.Length);
        return buf;
    }

    public IntPtr Checked(byte[] message)
    {
        if (message.Length > 256) throw new ArgumentException("too long");
        IntPtr buf = Marshal.AllocHGlobal(256);
        // ok: csharp-native-copy-larger-than-block
        Marshal.Copy(message, 0, buf, message.Length);
        return buf;
    }

    public IntPtr Header(byte[] message)
    {
        IntPtr buf = Marshal.AllocHGlobal(64);
        // ok: csharp-native-copy-larger-than-block
        Marshal.Copy(message, 0, buf, 64);
        return buf;
    }
}
