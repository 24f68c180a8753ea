using System;
using System.Linq;
using System.Security.Cryptography;

public class Accounts
{
    private static readonly Random Rng = new Random();

    public string GenerateResetToken()
    {
        // ruleid: csharp-insecure-random-secret
        var random = new Random();
        return new string(Enumerable.Repeat("ABCDEF0123456789", 32).Select(s => s[random.Next(s.Length)]).ToArray());
    }

    public string CreatePassword(int length)
    {
        var chars = new char[length];
        for (var i = 0; i < length; i++)
        {
            // ruleid: csharp-insecure-random-secret
            chars[i] = (char)('a' + Rng.Next(26));
        }
        return new string(chars);
    }

    public void Login()
    {
        // ruleid: csharp-insecure-random-secret
        var sessionToken = Random.Shared.Next().ToString();
        Store(sessionToken);
    }

    public string GenerateSecureToken()
    {
        // ok: csharp-insecure-random-secret
        return Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
    }

    public int RollDice()
    {
        // ok: csharp-insecure-random-secret
        var random = new Random();
        return random.Next(1, 7);
    }

    public TimeSpan Jitter()
    {
        // ok: csharp-insecure-random-secret
        return TimeSpan.FromMilliseconds(Rng.Next(100));
    }
}
