unsafe class Reads
{
    int Sum(byte[] packet, int declaredLength)
    {
        int sum = 0;
        fixed (byte* p = packet)
        {
            // ruleid: csharp-length-of-message-used-with-pointer
            for (int i = 0; i < declaredLength; i++)
                sum = sum + p[i];
        }
        return sum;
    }
    string Title(byte* ptr)
    {
        int length = *(int*)ptr;
        // ruleid: csharp-length-of-message-used-with-pointer
        return Encoding.UTF8.GetString(ptr + 4, length);
    }
    void Items(IntPtr native, ScanItem[] items, int requested, int stride)
    {
        var i = 0;
        foreach (var slot in items)
        {
            // ruleid: csharp-length-of-message-used-with-pointer
            items[i] = Marshal.PtrToStructure<ScanItem>(IntPtr.Add(native, i * stride));
            i++;
        }
    }
    string Checked(byte* ptr, int available)
    {
        int length = *(int*)ptr;
        if (length > available) throw new InvalidDataException("length");
        // ok: csharp-length-of-message-used-with-pointer
        return Encoding.UTF8.GetString(ptr + 4, length);
    }
    string Managed(byte[] data)
    {
        // ok: csharp-length-of-message-used-with-pointer
        return Encoding.UTF8.GetString(data);
    }
    int Whole(byte[] packet)
    {
        int sum = 0;
        fixed (byte* p = packet)
        {
            // ok: csharp-length-of-message-used-with-pointer
            for (int i = 0; i < packet.Length; i++)
                sum = sum + p[i];
        }
        return sum;
    }
}
