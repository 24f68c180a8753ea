public class NotVerified
{
    public void One(RSA rsa, byte[] data, byte[] sig)
    {
        // ruleid: csharp-signed-data-not-verified
        rsa.VerifyData(data, sig, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        Install(data);
    }

    public string Two(string token)
    {
        // ruleid: csharp-signed-data-not-verified
        return new JwtSecurityTokenHandler().ReadJwtToken(token).Subject;
    }

    public void Three(TokenValidationParameters p)
    {
        // ruleid: csharp-signed-data-not-verified
        p.RequireSignedTokens = false;
    }

    public bool Good(RSA rsa, byte[] data, byte[] sig)
    {
        // ok: csharp-signed-data-not-verified
        return rsa.VerifyData(data, sig, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }

    public void Validated(TokenValidationParameters p)
    {
        // ok: csharp-signed-data-not-verified
        p.ValidateIssuerSigningKey = true;
    }

    public string[] Parts(string text)
    {
        // ok: csharp-signed-data-not-verified
        return text.Split('.');
    }
}
