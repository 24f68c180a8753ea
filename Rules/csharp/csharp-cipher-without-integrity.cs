public class WithoutIntegrity
{
    public byte[] One(Aes aes, byte[] d, byte[] iv)
    {
        // ruleid: csharp-cipher-without-integrity
        return aes.EncryptCbc(d, iv);
    }

    public void Two(byte[] b, byte k)
    {
        for (int i = 0; i < b.Length; i++)
        {
            // ruleid: csharp-cipher-without-integrity
            b[i] ^= k;
        }
    }

    public byte[] Three(string token)
    {
        // ruleid: csharp-cipher-without-integrity
        return Convert.FromBase64String(token.Split('.')[1]);
    }

    public void Gcm(AesGcm g, byte[] n, byte[] p, byte[] c, byte[] t)
    {
        // ok: csharp-cipher-without-integrity
        g.Encrypt(n, p, c, t);
    }

    public bool Logical(bool a, bool b)
    {
        // ok: csharp-cipher-without-integrity
        return a ^ b;
    }

    public byte[] Mac(byte[] k, byte[] d)
    {
        // ok: csharp-cipher-without-integrity
        return HMACSHA256.HashData(k, d);
    }
}
