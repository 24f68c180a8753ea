class Checks {
    public bool Signed(string body, string signature) {
        var expected = Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes(body)));
        // ruleid: csharp-secret-equals-comparison
        return expected == signature;
    }
    public bool Key(HttpContext ctx, IConfiguration cfg) {
        string key = ctx.Request.Headers["X-Api-Key"];
        // ruleid: csharp-secret-equals-comparison
        return string.Equals(key, cfg["ApiKey"]);
    }
    public bool Mac(byte[] computedMac, byte[] received) {
        // ruleid: csharp-secret-equals-comparison
        return computedMac.SequenceEqual(received);
    }
    public bool Reset(User user, string token) {
        // ruleid: csharp-secret-equals-comparison
        if (user.ResetToken != token) return false;
        return true;
    }
    public bool SafeSigned(byte[] expected, byte[] signature) {
        // ok: csharp-secret-equals-comparison
        return CryptographicOperations.FixedTimeEquals(expected, signature);
    }
    public bool SafeNull(string apiKey) {
        // ok: csharp-secret-equals-comparison
        return apiKey != null;
    }
    public bool SafeKind(Token token) {
        // ok: csharp-secret-equals-comparison
        return token.Kind == TokenKind.Comma;
    }
    public bool SafeKey(string primaryKey, string other) {
        // ok: csharp-secret-equals-comparison
        return primaryKey == other;
    }
}
