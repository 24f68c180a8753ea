using System.Security.Cryptography;

public class Rsa
{
    public byte[] Pkcs1(RSA rsa, byte[] data)
    {
        // ruleid: csharp-rsa-without-oaep
        return rsa.Encrypt(data, RSAEncryptionPadding.Pkcs1);
    }

    public byte[] Old(byte[] data)
    {
        using var rsa = new RSACryptoServiceProvider(2048);
        // ruleid: csharp-rsa-without-oaep
        return rsa.Encrypt(data, false);
    }

    public object Exchange(RSA rsa)
    {
        // ruleid: csharp-rsa-without-oaep
        return new RSAPKCS1KeyExchangeFormatter(rsa);
    }

    public byte[] Oaep(RSA rsa, byte[] data)
    {
        // ok: csharp-rsa-without-oaep
        return rsa.Encrypt(data, RSAEncryptionPadding.OaepSHA256);
    }

    public byte[] OldOaep(RSACryptoServiceProvider rsa, byte[] data)
    {
        // ok: csharp-rsa-without-oaep
        return rsa.Encrypt(data, true);
    }

    public byte[] Sign(RSA rsa, byte[] data)
    {
        // ok: csharp-rsa-without-oaep
        return rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }
}
