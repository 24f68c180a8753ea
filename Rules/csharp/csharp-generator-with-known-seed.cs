public class Sample37
{
    // ruleid: csharp-generator-with-known-seed
    private readonly Random _rng = new Random(42);
}

public class Sample38
{
    public void Keys(string deviceId)
    {
        // ruleid: csharp-generator-with-known-seed
        var random = SecureRandom.GetInstance("SHA1PRNG", false);
        Use(random);
    }
}

public class Sample39
{
    // ruleid: csharp-generator-with-known-seed
    public int Draw() => new Random((int)DateTime.Now.Ticks).Next(6);
}

public class Sample40
{
    // ok: csharp-generator-with-known-seed
    private readonly Random _rng = new Random();
}

public class Sample41
{
    // ok: csharp-generator-with-known-seed
    public int Roll() => Random.Shared.Next(6);
}

public class Sample42
{
    public void SystemKeys()
    {
        // ok: csharp-generator-with-known-seed
        var random = new SecureRandom();
        Use(random);
    }
}
