using System.Security.Cryptography;

public class Stretching
{
    public byte[] Few(string password, byte[] salt)
    {
        // ruleid: csharp-pbkdf2-low-iterations
        using var kdf = new Rfc2898DeriveBytes(password, salt, 1000);
        return kdf.GetBytes(32);
    }

    public byte[] Defaults(string password, byte[] salt)
    {
        // ruleid: csharp-pbkdf2-low-iterations
        return new Rfc2898DeriveBytes(password, salt).GetBytes(32);
    }

    public byte[] Static(string password, byte[] salt)
    {
        // ruleid: csharp-pbkdf2-low-iterations
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 5000, HashAlgorithmName.SHA256, 32);
    }

    public byte[] Many(string password, byte[] salt)
    {
        // ok: csharp-pbkdf2-low-iterations
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 310000, HashAlgorithmName.SHA256, 32);
    }

    public byte[] Given(string password, byte[] salt, int rounds)
    {
        // ok: csharp-pbkdf2-low-iterations
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA256, 32);
    }

    public byte[] New(string password, byte[] salt)
    {
        // ok: csharp-pbkdf2-low-iterations
        return new Rfc2898DeriveBytes(password, salt, 200000, HashAlgorithmName.SHA512).GetBytes(32);
    }
}
