using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Authentication;

public class Protocols
{
    public void Global()
    {
        // ruleid: csharp-tls-obsolete-protocol
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3;
    }

    public void Several()
    {
        // ruleid: csharp-tls-obsolete-protocol
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls;
    }

    public HttpClient Handler()
    {
        // ruleid: csharp-tls-obsolete-protocol
        return new HttpClient(new HttpClientHandler { SslProtocols = SslProtocols.Tls11 });
    }

    public void Stream(SslStream stream, string host)
    {
        // ruleid: csharp-tls-obsolete-protocol
        stream.AuthenticateAsClient(host, null, SslProtocols.Tls, true);
    }

    public void Good()
    {
        // ok: csharp-tls-obsolete-protocol
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13;
    }

    public void System(SslStream stream, string host)
    {
        // ok: csharp-tls-obsolete-protocol
        stream.AuthenticateAsClient(host, null, SslProtocols.None, true);
    }

    public bool IsOld(SslStream stream)
    {
        // ok: csharp-tls-obsolete-protocol
        return stream.SslProtocol == SslProtocols.Tls;
    }
}
