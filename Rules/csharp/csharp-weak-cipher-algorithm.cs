using System.IO;
using System.Security.Cryptography;

public class Encryption
{
    public ICryptoTransform Des(byte[] key, byte[] iv)
    {
        // ruleid: csharp-weak-cipher-algorithm
        var des = DES.Create();
        return des.CreateEncryptor(key, iv);
    }

    public void Provider(byte[] key)
    {
        // ruleid: csharp-weak-cipher-algorithm
        using (var des = new DESCryptoServiceProvider())
        {
            des.Key = key;
        }
        // ruleid: csharp-weak-cipher-algorithm
        using var triple = new TripleDESCryptoServiceProvider { Key = key };
    }

    public SymmetricAlgorithm Qualified()
    {
        // ruleid: csharp-weak-cipher-algorithm
        return System.Security.Cryptography.RC2.Create();
    }

    public SymmetricAlgorithm Good()
    {
        // ok: csharp-weak-cipher-algorithm
        return Aes.Create();
    }

    public AesGcm Gcm(byte[] key)
    {
        // ok: csharp-weak-cipher-algorithm
        return new AesGcm(key, 16);
    }

    public SymmetricAlgorithm Named()
    {
        // ok: csharp-weak-cipher-algorithm
        return SymmetricAlgorithm.Create("AES");
    }
}
