unsafe class Slices
{
    void Copy(byte[] source, byte[] target, int from, int to)
    {
        int size = to - from;
        if (size > target.Length) return;
        // ruleid: csharp-difference-of-lengths-as-unsigned
        CopyMemory(target, source, (nuint)size);
    }
    void Body(int received)
    {
        var bodySize = received - HeaderSize;
        // ruleid: csharp-difference-of-lengths-as-unsigned
        Unsafe.CopyBlock(ref scratch[0], ref buffer[0], (uint)bodySize);
    }
    void Left(int end, int start)
    {
        // ruleid: csharp-difference-of-lengths-as-unsigned
        NativeMemory.Copy(source, target, (nuint)(end - start));
    }
    void Checked(int from, int to)
    {
        int size = to - from;
        if (size < 0) throw new ArgumentException("to");
        // ok: csharp-difference-of-lengths-as-unsigned
        CopyMemory(target, source, (nuint)size);
    }
    uint Distance(int a, int b)
    {
        // ok: csharp-difference-of-lengths-as-unsigned
        return (uint)Math.Abs(a - b);
    }
    uint Plain(int size)
    {
        // ok: csharp-difference-of-lengths-as-unsigned
        return (uint)size;
    }
}
