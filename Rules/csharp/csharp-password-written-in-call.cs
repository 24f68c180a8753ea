class Mail
{
    async Task Send(SmtpClient smtp)
    {
        // ruleid: csharp-password-written-in-call
        await smtp.AuthenticateAsync("reports@acme.example", "Winter-Figures-88");
    }
    SshClient Open()
    {
        // ruleid: csharp-password-written-in-call
        return new SshClient("host", "deploy", "Deploy-1234");
    }
    SecurityKey Key()
    {
        // ruleid: csharp-password-written-in-call
        return new SymmetricSecurityKey(Encoding.UTF8.GetBytes("a-key-that-stands-here-forever"));
    }
    async Task SendConfigured(SmtpClient smtp)
    {
        // ok: csharp-password-written-in-call
        await smtp.AuthenticateAsync(options.User, options.Password);
    }
    SshClient OpenWith(string password)
    {
        // ok: csharp-password-written-in-call
        return new SshClient("host", "deploy", password);
    }
    SecurityKey KeyOf(IConfiguration c)
    {
        // ok: csharp-password-written-in-call
        return new SymmetricSecurityKey(Encoding.UTF8.GetBytes(c["Jwt:Key"]));
    }
}
