class Casts
{
    void Write(FileInfo file)
    {
        // ruleid: csharp-number-cut-to-narrow-type
        var size = (int)file.Length;
        writer.Write(size);
    }
    bool MayWithdraw(long cents, Account account)
    {
        // ruleid: csharp-number-cut-to-narrow-type
        var requested = unchecked((short)(cents / 100));
        return requested <= account.Limit;
    }
    void Dose(double dose)
    {
        // ruleid: csharp-number-cut-to-narrow-type
        var steps = (byte)(dose * pump.StepsPerUnit);
        pump.Enqueue(steps);
    }
    void Checked(FileInfo file)
    {
        // ok: csharp-number-cut-to-narrow-type
        var size = checked((int)file.Length);
        writer.Write(size);
    }
    void Array(byte[] data)
    {
        // ok: csharp-number-cut-to-narrow-type
        writer.Write((int)data.Length);
    }
    void Bounded(FileInfo file)
    {
        if (file.Length > int.MaxValue) throw new IOException("too long");
        // ok: csharp-number-cut-to-narrow-type
        writer.Write((int)file.Length);
    }
}
