using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

class Clients
{
    public HttpClient Lenient(HttpClientHandler handler)
    {
        handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>
        {
            if (errors == SslPolicyErrors.None) return true;
            // ruleid: csharp-host-name-mismatch-accepted
            return errors == SslPolicyErrors.RemoteCertificateNameMismatch;
        };
        return new HttpClient(handler);
    }

    static bool Validate(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errors)
    {
        // ruleid: csharp-host-name-mismatch-accepted
        errors &= ~SslPolicyErrors.RemoteCertificateNameMismatch;
        return errors == SslPolicyErrors.None;
    }

    static bool Shorter(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errors)
    {
        // ruleid: csharp-host-name-mismatch-accepted
        return (errors & ~SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None;
    }

    static bool Strict(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errors)
    {
        // ok: csharp-host-name-mismatch-accepted
        return errors == SslPolicyErrors.None;
    }

    static bool Logged(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errors)
    {
        // ok: csharp-host-name-mismatch-accepted
        if (errors == SslPolicyErrors.RemoteCertificateNameMismatch)
        {
            Log("other name");
            return false;
        }
        return errors == SslPolicyErrors.None;
    }

    static HttpClient Usual()
    {
        // ok: csharp-host-name-mismatch-accepted
        return new HttpClient(new HttpClientHandler { CheckCertificateRevocationList = true });
    }
}
