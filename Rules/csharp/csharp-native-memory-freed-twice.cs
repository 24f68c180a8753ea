class Image : IDisposable
{
    // ruleid: csharp-native-memory-freed-twice
    public void Dispose()
    {
        Marshal.FreeHGlobal(pixels);
    }
    ~Image()
    {
        Marshal.FreeHGlobal(pixels);
    }
}
class Bus
{
    bool Send(string text)
    {
        var ansi = Marshal.StringToCoTaskMemAnsi(text);
        int rc = Native.Send(handle, ansi);
        // ruleid: csharp-native-memory-freed-twice
        if (rc < 0)
        {
            Marshal.FreeCoTaskMem(ansi);
            failures++;
        }
        Marshal.FreeCoTaskMem(ansi);
        return rc >= 0;
    }
    async Task Receive(Socket socket)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        var n = await socket.ReceiveAsync(buffer);
        // ruleid: csharp-native-memory-freed-twice
        await frames.Writer.WriteAsync(new ArraySegment<byte>(buffer, 0, n));
        ArrayPool<byte>.Shared.Return(buffer);
    }
    bool Once(string text)
    {
        var ansi = Marshal.StringToCoTaskMemAnsi(text);
        // ok: csharp-native-memory-freed-twice
        if (Native.Send(handle, ansi) < 0)
        {
            Marshal.FreeCoTaskMem(ansi);
            return false;
        }
        Marshal.FreeCoTaskMem(ansi);
        return true;
    }
    async Task Copied(Socket socket)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        var n = await socket.ReceiveAsync(buffer);
        // ok: csharp-native-memory-freed-twice
        await frames.Writer.WriteAsync(buffer.AsSpan(0, n).ToArray());
        ArrayPool<byte>.Shared.Return(buffer);
    }
    void Plain()
    {
        var p = Marshal.AllocHGlobal(8);
        // ok: csharp-native-memory-freed-twice
        Marshal.FreeHGlobal(p);
    }
}
