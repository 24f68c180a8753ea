using System;
using System.Security.Cryptography;
using System.Text;

class Vectors
{
    private static readonly byte[] Iv = Encoding.ASCII.GetBytes("HR$2pIjHR$2pIj12");

    public byte[] Field(Aes aes, byte[] text)
    {
        // ruleid: csharp-predictable-initialization-vector
        return aes.EncryptCbc(text, Iv);
    }

    public byte[] Random(byte[] key, byte[] data)
    {
        var iv = new byte[16];
        new Random().NextBytes(iv);
        using var aes = Aes.Create();
        aes.Key = key;
        // ruleid: csharp-predictable-initialization-vector
        return aes.EncryptCbc(data, iv);
    }

    public ICryptoTransform Digest(Aes aes, string name)
    {
        var iv = MD5.HashData(Encoding.UTF8.GetBytes(name));
        // ruleid: csharp-predictable-initialization-vector
        aes.IV = iv;
        return aes.CreateEncryptor();
    }

    public byte[] Secure(Aes aes, byte[] data)
    {
        var iv = RandomNumberGenerator.GetBytes(16);
        // ok: csharp-predictable-initialization-vector
        return aes.EncryptCbc(data, iv);
    }

    public void Generated(Aes aes)
    {
        // ok: csharp-predictable-initialization-vector
        aes.GenerateIV();
    }

    public byte[] Received(Aes aes, byte[] message)
    {
        var iv = message.AsSpan(0, 16).ToArray();
        // ok: csharp-predictable-initialization-vector
        aes.IV = iv;
        return aes.Key;
    }
}
