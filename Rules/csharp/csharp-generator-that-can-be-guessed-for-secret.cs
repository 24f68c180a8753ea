class Codes
{
    private readonly MersenneTwister twister = new MersenneTwister(true);
    string Otp()
    {
        // ruleid: csharp-generator-that-can-be-guessed-for-secret
        return twister.Next(0, 1000000).ToString("D6");
    }
    byte[] Secret()
    {
        var g = new DigestRandomGenerator(new Sha256Digest());
        // ruleid: csharp-generator-that-can-be-guessed-for-secret
        g.AddSeedMaterial(Environment.TickCount64);
        return Fill(g);
    }
    void Login(HttpContext context)
    {
        var id = $"{Environment.MachineName}-{_lastSession}";
        // ruleid: csharp-generator-that-can-be-guessed-for-secret
        context.Response.Cookies.Append("SID", id, options);
    }
    string Good()
    {
        // ok: csharp-generator-that-can-be-guessed-for-secret
        return RandomNumberGenerator.GetInt32(0, 1000000).ToString("D6");
    }
    void Random(HttpContext context)
    {
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        // ok: csharp-generator-that-can-be-guessed-for-secret
        context.Response.Cookies.Append("SID", id, options);
    }
    void Theme(HttpContext context, string theme)
    {
        // ok: csharp-generator-that-can-be-guessed-for-secret
        context.Response.Cookies.Append("theme", theme);
    }
}
