public class CheapHash
{
    public string One(string password)
    {
        // ruleid: csharp-password-hash-too-cheap
        return BCrypt.Net.BCrypt.HashPassword(password, workFactor: 4);
    }

    public byte[] Two(string password, byte[] salt)
    {
        // ruleid: csharp-password-hash-too-cheap
        return new Rfc2898DeriveBytes(password, salt, 1000, HashAlgorithmName.SHA256).GetBytes(32);
    }

    public byte[] Three(string password)
    {
        // ruleid: csharp-password-hash-too-cheap
        return SHA256.HashData(Encoding.UTF8.GetBytes(password));
    }

    public string Strong(string password)
    {
        // ok: csharp-password-hash-too-cheap
        return BCrypt.Net.BCrypt.HashPassword(password, workFactor: 12);
    }

    public byte[] Rounds(string password, byte[] salt)
    {
        // ok: csharp-password-hash-too-cheap
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 600000, HashAlgorithmName.SHA256, 32);
    }

    public byte[] File(byte[] data)
    {
        // ok: csharp-password-hash-too-cheap
        return SHA256.HashData(data);
    }
}
