using System;
using System.Runtime.InteropServices;

class Native
{
    string Name(IntPtr handle)
    {
        // ruleid: csharp-native-string-read-without-length
        return Marshal.PtrToStringAnsi(native_name(handle));
    }

    string Title(IntPtr text)
    {
        // ruleid: csharp-native-string-read-without-length
        var title = Marshal.PtrToStringUni(text);
        return title.Trim();
    }

    string Path(IntPtr text)
    {
        // ruleid: csharp-native-string-read-without-length
        return Marshal.PtrToStringUTF8(text);
    }

    string Bounded(IntPtr text, int length)
    {
        // ok: csharp-native-string-read-without-length
        return Marshal.PtrToStringAnsi(text, length);
    }

    string Wide(IntPtr text, int length)
    {
        // ok: csharp-native-string-read-without-length
        return Marshal.PtrToStringUni(text, length);
    }

    int Number(IntPtr memory)
    {
        // ok: csharp-native-string-read-without-length
        return Marshal.ReadInt32(memory);
    }
}
