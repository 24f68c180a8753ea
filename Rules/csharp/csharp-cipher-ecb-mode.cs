using System.Security.Cryptography;

public class Blocks
{
    public void Property(byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        // ruleid: csharp-cipher-ecb-mode
        aes.Mode = CipherMode.ECB;
    }

    public object Initialiser(byte[] key)
    {
        // ruleid: csharp-cipher-ecb-mode
        return new RijndaelManaged { Key = key, Mode = CipherMode.ECB, Padding = PaddingMode.PKCS7 };
    }

    public byte[] OneShot(Aes aes, byte[] data)
    {
        // ruleid: csharp-cipher-ecb-mode
        return aes.EncryptEcb(data, PaddingMode.PKCS7);
    }

    public void Good(byte[] key)
    {
        using var aes = Aes.Create();
        // ok: csharp-cipher-ecb-mode
        aes.Mode = CipherMode.CBC;
        aes.GenerateIV();
    }

    public object GoodInitialiser(byte[] key)
    {
        // ok: csharp-cipher-ecb-mode
        return new AesManaged { Key = key, Mode = CipherMode.CBC };
    }

    public bool Compare(Aes aes)
    {
        // ok: csharp-cipher-ecb-mode
        return aes.Mode == CipherMode.ECB;
    }
}
