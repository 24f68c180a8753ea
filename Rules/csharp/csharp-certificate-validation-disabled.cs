using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

public class Clients
{
    public void Everywhere()
    {
        // ruleid: csharp-certificate-validation-disabled
        ServicePointManager.ServerCertificateValidationCallback += (sender, certificate, chain, errors) => true;
    }

    public void Old()
    {
        // ruleid: csharp-certificate-validation-disabled
        ServicePointManager.ServerCertificateValidationCallback = delegate { return true; };
    }

    public HttpClient Handler()
    {
        // ruleid: csharp-certificate-validation-disabled
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, c, ch, e) => true };
        return new HttpClient(handler);
    }

    public HttpClient Named()
    {
        var handler = new HttpClientHandler();
        // ruleid: csharp-certificate-validation-disabled
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        return new HttpClient(handler);
    }

    // ruleid: csharp-certificate-validation-disabled
    private static bool AcceptAll(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        return true;
    }

    public HttpClient Pinned()
    {
        var handler = new HttpClientHandler();
        // ok: csharp-certificate-validation-disabled
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None;
        return new HttpClient(handler);
    }

    // ok: csharp-certificate-validation-disabled
    private static bool Validate(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        return errors == SslPolicyErrors.None;
    }

    public HttpClient Defaults()
    {
        // ok: csharp-certificate-validation-disabled
        return new HttpClient(new HttpClientHandler { CheckCertificateRevocationList = true });
    }
}
