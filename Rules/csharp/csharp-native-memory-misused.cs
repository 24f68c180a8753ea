public unsafe class NativeMisuse
{
    private IntPtr _ptr = Marshal.AllocCoTaskMem(1024);

    public void Dispose()
    {
        // ruleid: csharp-native-memory-misused
        Marshal.FreeCoTaskMem(_ptr);
    }

    public void Two(byte[] data, int n)
    {
        // ruleid: csharp-native-memory-misused
        Marshal.Copy(data, 0, _ptr, n);
    }

    public int Three(byte[] header, int index)
    {
        ref byte first = ref MemoryMarshal.GetArrayDataReference(header);
        // ruleid: csharp-native-memory-misused
        return Unsafe.Add(ref first, index);
    }

    public void Cleared()
    {
        // ok: csharp-native-memory-misused
        Marshal.FreeCoTaskMem(_ptr);
        _ptr = IntPtr.Zero;
    }

    public void Safe(byte[] data)
    {
        // ok: csharp-native-memory-misused
        data.AsSpan().CopyTo(_buffer);
    }

    public void Span(byte[] data)
    {
        // ok: csharp-native-memory-misused
        Array.Copy(data, _buffer, 4);
    }
}
