public class RandomValues
{
    public int One(int tenant)
    {
        // ruleid: csharp-random-for-values-that-matter
        var random = new Random(tenant);
        return random.Next();
    }

    public string NewToken()
    {
        // ruleid: csharp-random-for-values-that-matter
        return DateTime.UtcNow.Ticks.ToString("x");
    }

    public int Three()
    {
        // ruleid: csharp-random-for-values-that-matter
        return Random.Shared.Next(1000000);
    }

    public byte[] Secure()
    {
        // ok: csharp-random-for-values-that-matter
        return RandomNumberGenerator.GetBytes(16);
    }

    public Guid Id()
    {
        // ok: csharp-random-for-values-that-matter
        return Guid.NewGuid();
    }

    public long Now()
    {
        // ok: csharp-random-for-values-that-matter
        return DateTime.UtcNow.Ticks;
    }
}
