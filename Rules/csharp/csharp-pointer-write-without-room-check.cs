unsafe class Frames
{
    public fixed byte Serial[16];
    byte* data;
    void SetSerial(string serial)
    {
        fixed (byte* p = Serial)
        {
            // ruleid: csharp-pointer-write-without-room-check
            for (int i = 0; i < serial.Length; i++)
                p[i] = (byte)serial[i];
        }
    }
    void Load(byte[] payload)
    {
        // ruleid: csharp-pointer-write-without-room-check
        Marshal.Copy(payload, 0, (IntPtr)data, payload.Length);
    }
    int Read(Stream port)
    {
        byte* record = stackalloc byte[64];
        int n = 0, value;
        // ruleid: csharp-pointer-write-without-room-check
        while ((value = port.ReadByte()) != '\n')
        {
            record[n++] = (byte)value;
        }
        return n;
    }
    void Checked(byte[] payload)
    {
        if (payload.Length > 1500) throw new ArgumentException("payload");
        // ok: csharp-pointer-write-without-room-check
        Marshal.Copy(payload, 0, (IntPtr)data, payload.Length);
    }
    void Allocated(byte[] payload)
    {
        var p = Marshal.AllocHGlobal(payload.Length);
        // ok: csharp-pointer-write-without-room-check
        Marshal.Copy(payload, 0, p, payload.Length);
    }
    void Managed(byte[] from, byte[] to)
    {
        // ok: csharp-pointer-write-without-room-check
        from.AsSpan().CopyTo(to);
    }
}
