public class SecretInCode
{
    public void One(Client c)
    {
        // ruleid: csharp-secret-written-in-code
        string apiKey = "sk-live-93aa71b0c2";
        c.Use(apiKey);
    }

    public byte[] Two(byte[] data)
    {
        byte[] key = { 0x3a, 0x91, 0x5c, 0x07 };
        // ruleid: csharp-secret-written-in-code
        using var hmac = new HMACSHA256(key);
        return hmac.ComputeHash(data);
    }

    public string Three()
    {
        // ruleid: csharp-secret-written-in-code
        return "Server=db;User Id=app;Password=Winter2021x";
    }

    public string Read()
    {
        // ok: csharp-secret-written-in-code
        string apiKey = Environment.GetEnvironmentVariable("API_KEY");
        return apiKey;
    }

    public string Field()
    {
        // ok: csharp-secret-written-in-code
        string passwordField = "password_input";
        return passwordField;
    }

    public byte[] Given(byte[] key, byte[] data)
    {
        // ok: csharp-secret-written-in-code
        using var hmac = new HMACSHA256(key);
        return hmac.ComputeHash(data);
    }
}
