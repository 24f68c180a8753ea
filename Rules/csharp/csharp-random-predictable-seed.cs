using System;

public class Seeds
{
    public string GenerateToken()
    {
        // ruleid: csharp-random-predictable-seed
        var random = new Random((int)DateTime.Now.Ticks);
        return random.Next().ToString("x");
    }

    public int CreatePinCode()
    {
        // ruleid: csharp-random-predictable-seed
        return new Random(Environment.TickCount).Next(1000, 9999);
    }

    public byte[] MakeSessionKey()
    {
        var key = new byte[16];
        // ruleid: csharp-random-predictable-seed
        new Random(42).NextBytes(key);
        return key;
    }

    public byte[] SecureKey()
    {
        // ok: csharp-random-predictable-seed
        return System.Security.Cryptography.RandomNumberGenerator.GetBytes(32);
    }

    public int Shuffle()
    {
        // ok: csharp-random-predictable-seed
        return new Random(42).Next();
    }

    public int Simulate(int seed)
    {
        // ok: csharp-random-predictable-seed
        return new Random(seed).Next(6);
    }
}
