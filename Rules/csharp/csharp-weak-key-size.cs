using System.Security.Cryptography;

public class Sizes
{
    public RSA Small()
    {
        // ruleid: csharp-weak-key-size
        return RSA.Create(1024);
    }

    public void Provider()
    {
        // ruleid: csharp-weak-key-size
        using var rsa = new RSACryptoServiceProvider(512);
    }

    public void Property()
    {
        var rsa = RSA.Create();
        // ruleid: csharp-weak-key-size
        rsa.KeySize = 1024;
    }

    public RSA Good()
    {
        // ok: csharp-weak-key-size
        return RSA.Create(3072);
    }

    public RSA Given(int bits)
    {
        // ok: csharp-weak-key-size
        return RSA.Create(bits);
    }

    public void GoodProperty()
    {
        var aes = Aes.Create();
        // ok: csharp-weak-key-size
        aes.KeySize = 256;
    }
}
