class Links
{
    void Gateway(TcpClient tcp)
    {
        // ruleid: csharp-certificate-accepted-by-part
        ssl = new SslStream(tcp.GetStream(), false, (_, certificate, chain, errors) =>
        {
            var subject = certificate.Subject;
            return subject.Contains("gateway") && certificate.Subject.Contains("gateway.example");
        });
    }
    void Ldap(LdapConnection connection)
    {
        // ruleid: csharp-certificate-accepted-by-part
        connection.SessionOptions.VerifyServerCertificate = (_, certificate) => new X509Chain().Build(new X509Certificate2(certificate));
    }
    void Names(HttpClientHandler handler)
    {
        // ruleid: csharp-certificate-accepted-by-part
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.RemoteCertificateNameMismatch || c != null;
    }
    void Strict(HttpClientHandler handler)
    {
        // ok: csharp-certificate-accepted-by-part
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None && c.Subject.Contains("x");
    }
    void Pinned(HttpClientHandler handler)
    {
        // ok: csharp-certificate-accepted-by-part
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c != null && c.Thumbprint == pinned;
    }
    void Sorted(List<Item> items)
    {
        // ok: csharp-certificate-accepted-by-part
        items.Sort((a, b) => a.Name.CompareTo(b.Name));
    }
}
