using System.Security.Cryptography;
using System.Text;

public class Fingerprints
{
    public byte[] Hash(byte[] data)
    {
        // ruleid: csharp-weak-hash-algorithm
        using (var md5 = MD5.Create())
        {
            return md5.ComputeHash(data);
        }
    }

    public byte[] OneShot(byte[] data)
    {
        // ruleid: csharp-weak-hash-algorithm
        return System.Security.Cryptography.SHA1.HashData(data);
    }

    public byte[] Old(string password)
    {
        // ruleid: csharp-weak-hash-algorithm
        using var sha = new SHA1Managed();
        return sha.ComputeHash(Encoding.UTF8.GetBytes(password));
    }

    public HashAlgorithm ByName()
    {
        // ruleid: csharp-weak-hash-algorithm
        return HashAlgorithm.Create("MD5");
    }

    public byte[] Good(byte[] data)
    {
        // ok: csharp-weak-hash-algorithm
        using var sha = SHA256.Create();
        return sha.ComputeHash(data);
    }

    public byte[] GoodOneShot(byte[] data)
    {
        // ok: csharp-weak-hash-algorithm
        return SHA512.HashData(data);
    }

    public byte[] Keyed(byte[] key, byte[] data)
    {
        // ok: csharp-weak-hash-algorithm
        using var mac = new HMACSHA256(key);
        return mac.ComputeHash(data);
    }
}
