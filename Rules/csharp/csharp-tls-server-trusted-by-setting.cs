class Connect {
    public void Sql(SqlConnectionStringBuilder b) {
        // ruleid: csharp-tls-server-trusted-by-setting
        b.TrustServerCertificate = true;
        // ok: csharp-tls-server-trusted-by-setting
        b.TrustServerCertificate = false;
        // ruleid: csharp-tls-server-trusted-by-setting
        var s = "Server=db;Database=x;Integrated Security=true;TrustServerCertificate=True";
        // ok: csharp-tls-server-trusted-by-setting
        var t = "Server=db;Database=x;Integrated Security=true;Encrypt=True";
    }
    public void Wcf(ServiceCredentials c) {
        // ruleid: csharp-tls-server-trusted-by-setting
        c.ServiceCertificate.Authentication.CertificateValidationMode = X509CertificateValidationMode.None;
        // ok: csharp-tls-server-trusted-by-setting
        c.ServiceCertificate.Authentication.CertificateValidationMode = X509CertificateValidationMode.ChainTrust;
    }
}
