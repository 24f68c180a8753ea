using System;
using System.Runtime.InteropServices;
using System.Text;

class Packets
{
    public unsafe int ReadInt(byte[] packet)
    {
        fixed (byte* p = packet)
        {
            int offset = p[0];
            // ruleid: csharp-pointer-read-without-bound
            return *(int*)(p + offset);
        }
    }

    public string ReadText(IntPtr message)
    {
        int length = Marshal.ReadInt32(message);
        var data = new byte[length];
        // ruleid: csharp-pointer-read-without-bound
        Marshal.Copy(IntPtr.Add(message, 4), data, 0, length);
        return Encoding.UTF8.GetString(data);
    }

    public unsafe byte At(byte[] table, int index)
    {
        fixed (byte* p = table)
        {
            // ruleid: csharp-pointer-read-without-bound
            return p[index];
        }
    }

    public string Name(IntPtr record)
    {
        var len = Marshal.ReadInt32(record, 8);
        // ruleid: csharp-pointer-read-without-bound
        return Marshal.PtrToStringUni(record + 12, len);
    }

    public unsafe int ReadIntChecked(byte[] packet)
    {
        fixed (byte* p = packet)
        {
            int offset = p[0];
            if (offset > packet.Length - 4)
                throw new FormatException();
            // ok: csharp-pointer-read-without-bound
            return *(int*)(p + offset);
        }
    }

    public byte AtArray(byte[] table, int index)
    {
        // ok: csharp-pointer-read-without-bound
        return table[index];
    }

    public string Fixed(IntPtr record)
    {
        var data = new byte[16];
        // ok: csharp-pointer-read-without-bound
        Marshal.Copy(record, data, 0, 16);
        return Encoding.UTF8.GetString(data);
    }

    public string Limited(IntPtr record, int available)
    {
        int len = Math.Min(Marshal.ReadInt32(record), available);
        // ok: csharp-pointer-read-without-bound
        return Marshal.PtrToStringAnsi(record + 4, len);
    }
}
