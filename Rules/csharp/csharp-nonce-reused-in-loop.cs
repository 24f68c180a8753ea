using System.Collections.Generic;
using System.Security.Cryptography;

class Rows
{
    public List<byte[]> EncryptAll(byte[] key, IEnumerable<byte[]> rows)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        using var chacha = new ChaCha20Poly1305(key);
        var result = new List<byte[]>();
        foreach (var row in rows)
        {
            var ct = new byte[row.Length];
            var tag = new byte[16];
            // ruleid: csharp-nonce-reused-in-loop
            chacha.Encrypt(nonce, row, ct, tag);
            result.Add(ct);
        }
        return result;
    }

    public void Gcm(AesGcm gcm, List<byte[]> parts, byte[] tag)
    {
        byte[] nonce = new byte[12];
        RandomNumberGenerator.Fill(nonce);
        foreach (byte[] part in parts)
        {
            // ruleid: csharp-nonce-reused-in-loop
            gcm.Encrypt(nonce, part, part, tag);
        }
    }

    public void Cbc(Aes aes, List<byte[]> parts)
    {
        var iv = RandomNumberGenerator.GetBytes(16);
        for (int i = 0; i < parts.Count; i++)
        {
            // ruleid: csharp-nonce-reused-in-loop
            parts[i] = aes.EncryptCbc(parts[i], iv);
        }
    }

    public void Fresh(AesGcm gcm, List<byte[]> parts, byte[] tag)
    {
        byte[] nonce = new byte[12];
        foreach (byte[] part in parts)
        {
            RandomNumberGenerator.Fill(nonce);
            // ok: csharp-nonce-reused-in-loop
            gcm.Encrypt(nonce, part, part, tag);
        }
    }

    public void FreshVariable(AesGcm gcm, List<byte[]> parts, byte[] tag)
    {
        foreach (byte[] part in parts)
        {
            var nonce = RandomNumberGenerator.GetBytes(12);
            // ok: csharp-nonce-reused-in-loop
            gcm.Encrypt(nonce, part, part, tag);
        }
    }

    public byte[] One(AesGcm gcm, byte[] part, byte[] tag)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        // ok: csharp-nonce-reused-in-loop
        gcm.Encrypt(nonce, part, part, tag);
        return nonce;
    }
}
