using System.Security.Cryptography;
using System.Text;

class Hashes
{
    public string Hash(string password, string salt)
    {
        using var sha = SHA256.Create();
        // ruleid: csharp-password-hashed-by-fast-digest
        var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes(salt + password));
        return Convert.ToHexString(bytes);
    }

    public byte[] Short(string pwd)
    {
        // ruleid: csharp-password-hashed-by-fast-digest
        return SHA512.HashData(Encoding.UTF8.GetBytes(pwd));
    }

    public static uint HashPassword(string password)
    {
        uint h = 2166136261;
        foreach (char c in password)
        {
            // ruleid: csharp-password-hashed-by-fast-digest
            h = (h ^ c) * 16777619;
        }
        return h;
    }

    public string Slow(string password)
    {
        // ok: csharp-password-hashed-by-fast-digest
        return BCrypt.Net.BCrypt.HashPassword(password);
    }

    public byte[] Name(string name)
    {
        // ok: csharp-password-hashed-by-fast-digest
        return SHA256.HashData(Encoding.UTF8.GetBytes(name));
    }

    public byte[] Pbkdf2(string password, byte[] salt)
    {
        // ok: csharp-password-hashed-by-fast-digest
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 600000, HashAlgorithmName.SHA256, 32);
    }
}
