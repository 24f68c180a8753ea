using System.Security.Cryptography;
using System.Text;

public class Salts
{
    private const int Rounds = 310000;
    private static readonly byte[] Salt = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 };

    public byte[] Literal(string password)
    {
        // ruleid: csharp-static-salt
        using var kdf = new Rfc2898DeriveBytes(password, Encoding.UTF8.GetBytes("static-salt"), 310000);
        return kdf.GetBytes(32);
    }

    public byte[] Field(string password)
    {
        // ruleid: csharp-static-salt
        return Rfc2898DeriveBytes.Pbkdf2(password, Salt, 310000, HashAlgorithmName.SHA256, 32);
    }

    public byte[] Local(string password)
    {
        var salt = Encoding.ASCII.GetBytes("pepper");
        // ruleid: csharp-static-salt
        return new Rfc2898DeriveBytes(password, salt, 310000).GetBytes(32);
    }

    public byte[] Random(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        // ok: csharp-static-salt
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 310000, HashAlgorithmName.SHA256, 32);
    }

    public byte[] Stored(string password, User user)
    {
        // ok: csharp-static-salt
        return Rfc2898DeriveBytes.Pbkdf2(password, user.Salt, 310000, HashAlgorithmName.SHA256, 32);
    }

    public byte[] Given(string password, byte[] salt)
    {
        // ok: csharp-static-salt
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 310000, HashAlgorithmName.SHA256, 32);
    }
}
