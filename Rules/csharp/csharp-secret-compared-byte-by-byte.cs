public class SecretCompared
{
    public bool One(string sent)
    {
        // ruleid: csharp-secret-compared-byte-by-byte
        return sent == _apiKey;
    }

    public bool Two(byte[] sent, byte[] expected)
    {
        // ruleid: csharp-secret-compared-byte-by-byte
        return sent.SequenceEqual(expected);
    }

    public bool Three(string sent)
    {
        // ruleid: csharp-secret-compared-byte-by-byte
        return string.Equals(sent, _options.Secret);
    }

    public bool Constant(byte[] sent, byte[] expected)
    {
        // ok: csharp-secret-compared-byte-by-byte
        return CryptographicOperations.FixedTimeEquals(sent, expected);
    }

    public bool Other(string a, string b)
    {
        // ok: csharp-secret-compared-byte-by-byte
        return a == b;
    }

    public bool Missing(string token)
    {
        // ok: csharp-secret-compared-byte-by-byte
        return token == null;
    }
}
