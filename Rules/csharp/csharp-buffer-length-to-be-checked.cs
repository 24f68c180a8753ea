public class LengthChecked
{
    public uint One(uint total, uint used)
    {
        // ruleid: csharp-buffer-length-to-be-checked
        uint left = total - used;
        return left;
    }

    public bool Two(int i, int[] a)
    {
        // ruleid: csharp-buffer-length-to-be-checked
        return i <= a.Length;
    }

    public IntPtr Three(string s)
    {
        // ruleid: csharp-buffer-length-to-be-checked
        return Marshal.AllocHGlobal(s.Length);
    }

    public int Signed(int a, int b)
    {
        // ok: csharp-buffer-length-to-be-checked
        int left = a - b;
        return left;
    }

    public bool Inside(int i, int[] a)
    {
        // ok: csharp-buffer-length-to-be-checked
        return i < a.Length;
    }

    public IntPtr Fixed()
    {
        // ok: csharp-buffer-length-to-be-checked
        return Marshal.AllocHGlobal(64);
    }
}
