public class Sizes
{
    public long Area(int width, int height)
    {
        // ruleid: csharp-integer-overflow
        long area = width * height;
        return area;
    }

    public byte[] Image(int width, int height)
    {
        // ruleid: csharp-integer-overflow
        return new byte[width * height];
    }

    public int Total(string count, int price)
    {
        // ruleid: csharp-integer-overflow
        return int.Parse(count) * price;
    }

    public long Exact(int width, int height)
    {
        // ok: csharp-integer-overflow
        long area = (long)width * height;
        return area;
    }

    public byte[] Checked(int width, int height)
    {
        // ok: csharp-integer-overflow
        return new byte[checked(width * height)];
    }

    public int Plain(string count)
    {
        // ok: csharp-integer-overflow
        return int.Parse(count);
    }
}
