public class Sample97
{
    public byte[] Encrypt(byte[] data, byte[] key)
    {
        var iv = new byte[16];
        using var aes = Aes.Create();
        // ruleid: csharp-vector-array-left-empty
        using var enc = aes.CreateEncryptor(key, iv);
        return enc.TransformFinalBlock(data, 0, data.Length);
    }
}

public class Sample98
{
    public byte[] EncryptByTime(byte[] data, byte[] key)
    {
        var iv = new byte[16];
        BitConverter.GetBytes(DateTime.UtcNow.Ticks).CopyTo(iv, 0);
        using var aes = Aes.Create();
        // ruleid: csharp-vector-array-left-empty
        return aes.CreateEncryptor(key, iv).TransformFinalBlock(data, 0, data.Length);
    }
}

public class Sample99
{
    public void Prepare(Aes aes)
    {
        byte[] vector = new byte[16];
        // ruleid: csharp-vector-array-left-empty
        aes.IV = vector;
    }
}

public class Sample100
{
    public byte[] EncryptWell(byte[] data, byte[] key)
    {
        var iv = new byte[16];
        RandomNumberGenerator.Fill(iv);
        using var aes = Aes.Create();
        // ok: csharp-vector-array-left-empty
        return aes.CreateEncryptor(key, iv).TransformFinalBlock(data, 0, data.Length);
    }
}

public class Sample101
{
    public void PrepareWell(Aes aes)
    {
        // ok: csharp-vector-array-left-empty
        aes.GenerateIV();
    }
}

public class Sample102
{
    public byte[] Decrypt(byte[] data, byte[] key, byte[] iv)
    {
        using var aes = Aes.Create();
        // ok: csharp-vector-array-left-empty
        return aes.CreateDecryptor(key, iv).TransformFinalBlock(data, 0, data.Length);
    }
}
