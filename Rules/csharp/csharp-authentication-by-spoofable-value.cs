public class AccessController : Controller
{
    public IActionResult Referer()
    {
        // ruleid: csharp-authentication-by-spoofable-value
        if (Request.Headers["Referer"].ToString().StartsWith("https://intranet.example.com"))
        {
            return View("Secret");
        }
        return Forbid();
    }

    public IActionResult Forwarded()
    {
        // ruleid: csharp-authentication-by-spoofable-value
        return Request.Headers["X-Forwarded-For"] == "10.0.0.1" ? View("Secret") : Forbid();
    }

    public bool Host(IPAddress address)
    {
        // ruleid: csharp-authentication-by-spoofable-value
        return Dns.GetHostEntry(address).HostName == "trusted.example.com";
    }

    public IActionResult Role()
    {
        // ok: csharp-authentication-by-spoofable-value
        return User.IsInRole("staff") ? View("Secret") : Forbid();
    }

    public bool Json()
    {
        // ok: csharp-authentication-by-spoofable-value
        return Request.Headers["Content-Type"] == "application/json";
    }

    public void Log()
    {
        // ok: csharp-authentication-by-spoofable-value
        _logger.LogInformation("from {Ip}", Request.Headers["X-Forwarded-For"].ToString());
    }
}
