using System.Security.Cryptography;

class Digests
{
    byte[] Tag(byte[] data)
    {
        // ruleid: csharp-weak-digest-made
        using (var md5 = MD5.Create())
            return md5.ComputeHash(data);
    }

    byte[] Name(byte[] data)
    {
        // ruleid: csharp-weak-digest-made
        return SHA1.HashData(data);
    }

    HashAlgorithm Choose()
    {
        // ruleid: csharp-weak-digest-made
        return new SHA1CryptoServiceProvider();
    }

    byte[] Strong(byte[] data)
    {
        // ok: csharp-weak-digest-made
        return SHA256.HashData(data);
    }

    HashAlgorithm Chosen()
    {
        // ok: csharp-weak-digest-made
        return SHA512.Create();
    }

    byte[] Signed(byte[] key, byte[] data)
    {
        // ok: csharp-weak-digest-made
        return new HMACSHA256(key).ComputeHash(data);
    }
}
