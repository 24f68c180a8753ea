public class SentInClear
{
    public string One()
    {
        // ruleid: csharp-sent-without-encryption
        return "http://billing.acme.com/pay";
    }

    public void Two(JwtBearerOptions o)
    {
        // ruleid: csharp-sent-without-encryption
        o.RequireHttpsMetadata = false;
    }

    public void Three(SmtpClient c)
    {
        // ruleid: csharp-sent-without-encryption
        c.EnableSsl = false;
    }

    public string Local()
    {
        // ok: csharp-sent-without-encryption
        return "http://localhost:8080/pay";
    }

    public string Secure()
    {
        // ok: csharp-sent-without-encryption
        return "https://billing.acme.com/pay";
    }

    public void Tls(SmtpClient c)
    {
        // ok: csharp-sent-without-encryption
        c.EnableSsl = true;
    }
}
