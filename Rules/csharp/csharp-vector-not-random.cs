public class VectorNotRandom
{
    public byte[] One(byte[] key, byte[] data, long id)
    {
        var iv = new byte[16];
        BitConverter.TryWriteBytes(iv, id);
        using var aes = Aes.Create();
        aes.Key = key;
        // ruleid: csharp-vector-not-random
        return aes.EncryptCbc(data, iv);
    }

    public void Two(Aes aes, byte[] key)
    {
        // ruleid: csharp-vector-not-random
        aes.IV = key.Take(16).ToArray();
    }

    public void Three(AesGcm gcm, byte[] nonce, byte[] p, byte[] c, byte[] t)
    {
        // ruleid: csharp-vector-not-random
        gcm.Encrypt(nonce, p, c, t);
    }

    public byte[] Random(Aes aes, byte[] data)
    {
        aes.GenerateIV();
        // ok: csharp-vector-not-random
        return aes.EncryptCbc(data, aes.IV);
    }

    public void Gcm(AesGcm gcm, byte[] p, byte[] c, byte[] t)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        // ok: csharp-vector-not-random
        gcm.Encrypt(nonce, p, c, t);
    }

    public byte[] Decrypt(Aes aes, byte[] iv, byte[] data)
    {
        // ok: csharp-vector-not-random
        aes.IV = iv;
        return aes.DecryptCbc(data, iv);
    }
}

class OwnVector
{
    void Copy(Stream i, Stream o)
    {
        using var aes = Aes.Create();
        // ok: csharp-vector-not-random
        using var cs = new CryptoStream(o, aes.CreateEncryptor(_key, aes.IV), CryptoStreamMode.Write);
        i.CopyTo(cs);
    }
}
