using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

class Webhooks
{
    byte[] _secret;

    public bool VerifySignature(string body, string signature)
    {
        using var hmac = new HMACSHA256(_secret);
        var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(body));
        var expected = Convert.ToHexString(hash);
        // ruleid: csharp-early-exit-comparison-of-secrets
        return expected == signature;
    }

    public bool VerifyBytes(byte[] body, byte[] given)
    {
        var mine = HMACSHA256.HashData(_secret, body);
        // ruleid: csharp-early-exit-comparison-of-secrets
        return mine.SequenceEqual(given);
    }

    public static bool TokensEqual(byte[] a, byte[] b)
    {
        if (a.Length != b.Length) return false;
        // ruleid: csharp-early-exit-comparison-of-secrets
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    public bool VerifyFixed(string body, byte[] signature)
    {
        using var hmac = new HMACSHA256(_secret);
        var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(body));
        // ok: csharp-early-exit-comparison-of-secrets
        return CryptographicOperations.FixedTimeEquals(hash, signature);
    }

    public bool SamePixels(byte[] a, byte[] b)
    {
        // ok: csharp-early-exit-comparison-of-secrets
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    public bool FileUnchanged(byte[] content, string known)
    {
        var hash = SHA256.HashData(content);
        var text = Convert.ToHexString(hash);
        // ok: csharp-early-exit-comparison-of-secrets
        return text == known;
    }
}
