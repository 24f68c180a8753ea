public class OwnTlsCheck
{
    public HttpClientHandler One()
    {
        var h = new HttpClientHandler();
        // ruleid: csharp-tls-check-of-its-own
        h.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c.Subject.Contains("acme");
        return h;
    }

    public void Two(SslOptions o)
    {
        // ruleid: csharp-tls-check-of-its-own
        o.RevocationMode = X509RevocationMode.NoCheck;
    }

    public string Three()
    {
        // ruleid: csharp-tls-check-of-its-own
        return "Server=db;Database=a;TrustServerCertificate=true";
    }

    public HttpClientHandler Right()
    {
        var h = new HttpClientHandler();
        // ok: csharp-tls-check-of-its-own
        h.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None;
        return h;
    }

    public string Encrypted()
    {
        // ok: csharp-tls-check-of-its-own
        return "Server=db;Database=a;Encrypt=true";
    }

    public void Checked(SslOptions o)
    {
        // ok: csharp-tls-check-of-its-own
        o.RevocationMode = X509RevocationMode.Online;
    }
}
