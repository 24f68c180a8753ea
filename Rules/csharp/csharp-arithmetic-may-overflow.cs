public class Overflow
{
    public bool One(byte[] buffer, int offset, int length)
    {
        // ruleid: csharp-arithmetic-may-overflow
        return offset + length <= buffer.Length;
    }

    public static int ByPriority(Job a, Job b)
    {
        // ruleid: csharp-arithmetic-may-overflow
        return a.Priority - b.Priority;
    }

    public int[] Three(int w, int h)
    {
        // ruleid: csharp-arithmetic-may-overflow
        return new int[w * h];
    }

    public int Exact(int amount, int b)
    {
        // ok: csharp-arithmetic-may-overflow
        return checked(amount * b);
    }

    public int Compare(Job a, Job b)
    {
        // ok: csharp-arithmetic-may-overflow
        return a.Priority.CompareTo(b.Priority);
    }

    public int[] Fixed()
    {
        // ok: csharp-arithmetic-may-overflow
        return new int[64];
    }
}
