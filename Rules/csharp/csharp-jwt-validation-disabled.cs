using Microsoft.IdentityModel.Tokens;

public class Tokens
{
    public TokenValidationParameters Initialiser()
    {
        // ruleid: csharp-jwt-validation-disabled
        return new TokenValidationParameters { ValidateLifetime = false };
    }

    public void Property(TokenValidationParameters parameters)
    {
        // ruleid: csharp-jwt-validation-disabled
        parameters.RequireSignedTokens = false;
    }

    public string Builder(string token)
    {
        // ruleid: csharp-jwt-validation-disabled
        return JwtBuilder.Create().DoNotVerifySignature().Decode(token);
    }

    public TokenValidationParameters Good()
    {
        // ok: csharp-jwt-validation-disabled
        return new TokenValidationParameters { ValidateLifetime = true, ValidateIssuerSigningKey = true };
    }

    public void GoodProperty(TokenValidationParameters parameters)
    {
        // ok: csharp-jwt-validation-disabled
        parameters.RequireSignedTokens = true;
    }

    public void Other(Form form)
    {
        // ok: csharp-jwt-validation-disabled
        form.ValidateChildren = false;
    }
}
