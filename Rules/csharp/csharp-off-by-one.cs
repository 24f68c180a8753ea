public class OffByOne
{
    public int One(int[] a)
    {
        int sum = 0;
        // ruleid: csharp-off-by-one
        for (int i = 0; i <= a.Length; i++)
        {
            sum += a[i];
        }
        return sum;
    }

    public int Two(byte[] data, int start, int size)
    {
        // ruleid: csharp-off-by-one
        return Math.Min(size, data.Length - start - 1);
    }

    public string Three(string[] cells, int column)
    {
        if (column > cells.Length)
            return string.Empty;
        // ruleid: csharp-off-by-one
        return cells[column];
    }

    public int Right(int[] a)
    {
        int sum = 0;
        // ok: csharp-off-by-one
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i];
        }
        return sum;
    }

    public int Last(int[] a)
    {
        // ok: csharp-off-by-one
        return a[a.Length - 1];
    }

    public string Rest(string s)
    {
        // ok: csharp-off-by-one
        return s.Substring(1);
    }
}
