using System;
using System.Security.Cryptography;

class Lottery
{
    // ruleid: csharp-new-random
    private readonly Random random = new Random();

    int Draw()
    {
        return random.Next(49);
    }

    int Ticket()
    {
        // ruleid: csharp-new-random
        return Random.Shared.Next(100000, 999999);
    }

    byte[] Salt(int seed)
    {
        // ruleid: csharp-new-random
        var generator = new System.Random(seed);
        var salt = new byte[16];
        generator.NextBytes(salt);
        return salt;
    }

    int Number()
    {
        // ok: csharp-new-random
        return RandomNumberGenerator.GetInt32(49);
    }

    byte[] Key()
    {
        // ok: csharp-new-random
        return RandomNumberGenerator.GetBytes(32);
    }

    object Forest(int trees)
    {
        // ok: csharp-new-random
        return new RandomForest(trees);
    }
}
