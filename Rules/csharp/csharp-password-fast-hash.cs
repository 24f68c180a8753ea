using System.Security.Cryptography;
using System.Text;

public class Passwords
{
    public byte[] Sha(string password)
    {
        using var sha = SHA256.Create();
        // ruleid: csharp-password-fast-hash
        return sha.ComputeHash(Encoding.UTF8.GetBytes(password));
    }

    public byte[] OneShot(User user)
    {
        // ruleid: csharp-password-fast-hash
        return SHA512.HashData(Encoding.UTF8.GetBytes(user.Password));
    }

    public string Variable(string newPassword)
    {
        using var sha = SHA256.Create();
        var bytes = Encoding.UTF8.GetBytes(newPassword);
        // ruleid: csharp-password-fast-hash
        return Convert.ToBase64String(sha.ComputeHash(bytes));
    }

    public string Good(User user, string password)
    {
        // ok: csharp-password-fast-hash
        return new PasswordHasher<User>().HashPassword(user, password);
    }

    public byte[] Content(string text)
    {
        // ok: csharp-password-fast-hash
        return SHA256.HashData(Encoding.UTF8.GetBytes(text));
    }

    public byte[] Derived(string password, byte[] salt)
    {
        // ok: csharp-password-fast-hash
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 310000, HashAlgorithmName.SHA256, 32);
    }
}
