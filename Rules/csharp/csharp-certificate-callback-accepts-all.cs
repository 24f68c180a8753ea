public class Sample43
{
    // ruleid: csharp-certificate-callback-accepts-all
    private bool OnValidate(object s, X509Certificate c, X509Chain ch, SslPolicyErrors e)
    {
        _log.LogDebug("TLS result {Errors}", e);
        return true;
    }
}

public class Sample44
{
    // ruleid: csharp-certificate-callback-accepts-all
    private static bool Any(object s, X509Certificate2 c, X509Chain ch, SslPolicyErrors errors) => true;
}

public class Sample45
{
    public void Set(SmtpClient smtp)
    {
        smtp.ServerCertificateValidationCallback = (s, c, h, e) =>
            // ruleid: csharp-certificate-callback-accepts-all
            e == SslPolicyErrors.None || e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch);
    }
}

public class Sample46
{
    // ok: csharp-certificate-callback-accepts-all
    private bool OnStrict(object s, X509Certificate c, X509Chain ch, SslPolicyErrors e)
    {
        return e == SslPolicyErrors.None;
    }
}

public class Sample47
{
    // ok: csharp-certificate-callback-accepts-all
    private bool Judge(object s, X509Certificate c, X509Chain ch, SslPolicyErrors e)
    {
        if (e != SslPolicyErrors.None)
        {
            return false;
        }
        return true;
    }
}

public class Sample48
{
    private bool Names(SslPolicyErrors e)
    {
        // ok: csharp-certificate-callback-accepts-all
        if (e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return false;
        return e == SslPolicyErrors.None;
    }
}
