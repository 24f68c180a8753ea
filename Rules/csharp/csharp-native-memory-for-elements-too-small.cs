unsafe class Buffers
{
    void Upload(Vertex[] vertices)
    {
        // ruleid: csharp-native-memory-for-elements-too-small
        var native = (Vertex*)NativeMemory.Alloc((nuint)vertices.Length);
        native[0] = vertices[0];
    }
    void Names(string[] names)
    {
        // ruleid: csharp-native-memory-for-elements-too-small
        var pointers = Marshal.AllocCoTaskMem(names.Length * 4);
        for (var i = 0; i < names.Length; i++)
        {
            Marshal.WriteIntPtr(pointers, i * IntPtr.Size, Marshal.StringToCoTaskMemUni(names[i]));
        }
    }
    void Samples(float[] samples)
    {
        // ruleid: csharp-native-memory-for-elements-too-small
        var p = Marshal.AllocHGlobal(samples.Length);
        Marshal.Copy(samples, 0, p, samples.Length);
    }
    void Sized(Vertex[] vertices)
    {
        // ok: csharp-native-memory-for-elements-too-small
        var native = (Vertex*)NativeMemory.Alloc((nuint)vertices.Length, (nuint)sizeof(Vertex));
        native[0] = vertices[0];
    }
    void Bytes(byte[] data)
    {
        // ok: csharp-native-memory-for-elements-too-small
        var p = Marshal.AllocHGlobal(data.Length);
        Marshal.Copy(data, 0, p, data.Length);
    }
    void Pointers(string[] names)
    {
        // ok: csharp-native-memory-for-elements-too-small
        var pointers = Marshal.AllocHGlobal(names.Length * IntPtr.Size);
        for (var i = 0; i < names.Length; i++) { Marshal.WriteIntPtr(pointers, i * IntPtr.Size, IntPtr.Zero); }
    }
}
