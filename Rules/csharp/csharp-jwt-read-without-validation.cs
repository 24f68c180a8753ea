using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;

class Tokens
{
    public ClaimsPrincipal Authenticate(string token)
    {
        var handler = new JwtSecurityTokenHandler();
        // ruleid: csharp-jwt-read-without-validation
        var jwt = handler.ReadJwtToken(token);
        var identity = new ClaimsIdentity(jwt.Claims, "jwt");
        return new ClaimsPrincipal(identity);
    }

    public string UserOf(string token)
    {
        // ruleid: csharp-jwt-read-without-validation
        var jwt = new JwtSecurityToken(token);
        return jwt.Subject;
    }

    public string Role(string token)
    {
        // ruleid: csharp-jwt-read-without-validation
        return new JsonWebTokenHandler().ReadJsonWebToken(token).GetClaim("role").Value;
    }

    public ClaimsPrincipal Validated(string token)
    {
        var handler = new JwtSecurityTokenHandler();
        var principal = handler.ValidateToken(token, _parameters, out var valid);
        // ok: csharp-jwt-read-without-validation
        var jwt = handler.ReadJwtToken(token);
        Log(jwt.Claims);
        return principal;
    }

    public string KeyId(string token)
    {
        // ok: csharp-jwt-read-without-validation
        return new JwtSecurityTokenHandler().ReadJwtToken(token).Header.Kid;
    }

    public string Issue(SigningCredentials credentials)
    {
        // ok: csharp-jwt-read-without-validation
        var jwt = new JwtSecurityToken("me", "you", null, null, null, credentials);
        return handler.WriteToken(jwt);
    }
}
