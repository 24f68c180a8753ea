using System;
using System.Net.Http;
using System.Net.Mail;

public class Transport
{
    public void Api(HttpClient client)
    {
        // ruleid: csharp-cleartext-transport
        client.BaseAddress = new Uri("http://api.shop-backend.com/");
    }

    public void Mail()
    {
        var smtp = new SmtpClient("mail.corp.net", 25);
        // ruleid: csharp-cleartext-transport
        smtp.EnableSsl = false;
    }

    public void Jwt(JwtBearerOptions options)
    {
        // ruleid: csharp-cleartext-transport
        options.RequireHttpsMetadata = false;
    }

    public void Secure(HttpClient client)
    {
        // ok: csharp-cleartext-transport
        client.BaseAddress = new Uri("https://api.shop-backend.com/");
    }

    public void Local(HttpClient client)
    {
        // ok: csharp-cleartext-transport
        client.BaseAddress = new Uri("http://localhost:5000/");
    }

    public void SecureMail(SmtpClient smtp)
    {
        // ok: csharp-cleartext-transport
        smtp.EnableSsl = true;
    }
}
