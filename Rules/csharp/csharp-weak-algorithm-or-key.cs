public class WeakAlgorithm
{
    public ECDsa One()
    {
        // ruleid: csharp-weak-algorithm-or-key
        return ECDsa.Create(ECCurve.CreateFromFriendlyName("secP160r1"));
    }

    public byte[] Two(RSA rsa, byte[] d)
    {
        // ruleid: csharp-weak-algorithm-or-key
        return rsa.Encrypt(d, RSAEncryptionPadding.Pkcs1);
    }

    public void Three(SslServerAuthenticationOptions o)
    {
        // ruleid: csharp-weak-algorithm-or-key
        o.EnabledSslProtocols = SslProtocols.Tls11;
    }

    public ECDsa Good()
    {
        // ok: csharp-weak-algorithm-or-key
        return ECDsa.Create(ECCurve.NamedCurves.nistP256);
    }

    public byte[] Oaep(RSA rsa, byte[] d)
    {
        // ok: csharp-weak-algorithm-or-key
        return rsa.Encrypt(d, RSAEncryptionPadding.OaepSHA256);
    }

    public RSA Long()
    {
        // ok: csharp-weak-algorithm-or-key
        return RSA.Create(3072);
    }
}
