using System.Runtime.InteropServices;
class Copies {
    public void Into(byte[] data, IntPtr target, int length) {
        // ruleid: csharp-native-copy-length-not-checked
        Marshal.Copy(data, 0, target, length);
    }
    public unsafe void Move(byte* src, byte* dst, int count) {
        // ruleid: csharp-native-copy-length-not-checked
        Buffer.MemoryCopy(src, dst, count, count);
    }
    public ReadOnlySpan<byte> View(byte[] request) {
        int declared = BinaryPrimitives.ReadUInt16BigEndian(request);
        ref byte start = ref MemoryMarshal.GetArrayDataReference(request);
        // ruleid: csharp-native-copy-length-not-checked
        return MemoryMarshal.CreateReadOnlySpan(ref start, declared);
    }
    public void SafeInto(byte[] data, IntPtr target, int capacity) {
        // ok: csharp-native-copy-length-not-checked
        Marshal.Copy(data, 0, target, data.Length);
    }
    public void SafeChecked(byte[] data, IntPtr target, int length, int capacity) {
        if (length > capacity || length > data.Length) throw new ArgumentOutOfRangeException();
        // ok: csharp-native-copy-length-not-checked
        Marshal.Copy(data, 0, target, length);
    }
    public byte[] SafeOwn(IntPtr source, int length) {
        var copy = new byte[length];
        // ok: csharp-native-copy-length-not-checked
        Marshal.Copy(source, copy, 0, length);
        return copy;
    }
    public void SafeSpan(Span<byte> a, Span<byte> b) {
        // ok: csharp-native-copy-length-not-checked
        a.CopyTo(b);
    }
}
