public class KeyInCode
{
    public byte[] One(byte[] data)
    {
        byte[] key = { 0x3a, 0x91, 0x5c, 0x07 };
        // ruleid: csharp-key-bytes-in-code
        using var hmac = new HMACSHA256(key);
        return hmac.ComputeHash(data);
    }

    public void Two(Aes aes)
    {
        var key = Convert.FromBase64String("q83vEjRWeJCrze8SNFZ4kA==");
        // ruleid: csharp-key-bytes-in-code
        aes.Key = key;
    }

    public byte[] Three(byte[] data)
    {
        var k = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 };
        // ruleid: csharp-key-bytes-in-code
        return HMACSHA256.HashData(k, data);
    }

    public byte[] Given(byte[] key, byte[] data)
    {
        // ok: csharp-key-bytes-in-code
        return HMACSHA256.HashData(key, data);
    }

    public void Random(Aes aes)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        // ok: csharp-key-bytes-in-code
        aes.Key = key;
    }

    public void Stored(Aes aes)
    {
        var key = Convert.FromBase64String(_config["Key"]);
        // ok: csharp-key-bytes-in-code
        aes.Key = key;
    }
}
