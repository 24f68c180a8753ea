class Keys
{
    bool SameTag(byte[] left, byte[] right)
    {
        if (left.Length != right.Length) return false;
        // ruleid: csharp-secret-compared-in-steps
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i]) return false;
        }
        return true;
    }
    bool Known(string provided, string configured)
    {
        // ruleid: csharp-secret-compared-in-steps
        return string.Equals(provided, configured, StringComparison.Ordinal);
    }
    bool Signed(byte[] body, byte[] signature)
    {
        var expected = HMACSHA256.HashData(key, body);
        // ruleid: csharp-secret-compared-in-steps
        return signature.SequenceEqual(expected);
    }
    bool Fixed(byte[] expected, byte[] signature)
    {
        // ok: csharp-secret-compared-in-steps
        return CryptographicOperations.FixedTimeEquals(expected, signature);
    }
    bool Missing(string token)
    {
        // ok: csharp-secret-compared-in-steps
        return token == null;
    }
    bool Name(string left, string right)
    {
        // ok: csharp-secret-compared-in-steps
        return string.Equals(left, right);
    }
}
