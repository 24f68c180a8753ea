using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

public class Keys
{
    private const string Secret = "0123456789abcdef";
    private static readonly byte[] Raw = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };

    public void Literal()
    {
        using var aes = Aes.Create();
        // ruleid: csharp-hardcoded-encryption-key
        aes.Key = Encoding.UTF8.GetBytes("ThisIsASecretKey");
    }

    public SymmetricSecurityKey Constant()
    {
        // ruleid: csharp-hardcoded-encryption-key
        return new SymmetricSecurityKey(Encoding.ASCII.GetBytes(Secret));
    }

    public AesGcm Bytes()
    {
        // ruleid: csharp-hardcoded-encryption-key
        return new AesGcm(Raw, 16);
    }

    public void Configured(IConfiguration configuration)
    {
        using var aes = Aes.Create();
        // ok: csharp-hardcoded-encryption-key
        aes.Key = Convert.FromBase64String(configuration["Key"]);
    }

    public SymmetricSecurityKey Given(string secret)
    {
        // ok: csharp-hardcoded-encryption-key
        return new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret));
    }

    public void Generated()
    {
        using var aes = Aes.Create();
        // ok: csharp-hardcoded-encryption-key
        aes.GenerateKey();
    }
}
