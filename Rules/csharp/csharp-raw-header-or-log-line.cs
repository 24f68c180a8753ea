using System.IO;
using Microsoft.Extensions.Logging;

class Lines
{
    public string Redirect(string location)
    {
        // ruleid: csharp-raw-header-or-log-line
        return "HTTP/1.1 302 Found\r\nLocation: " + Uri.UnescapeDataString(location) + "\r\n\r\n";
    }

    public void Failed(string user)
    {
        // ruleid: csharp-raw-header-or-log-line
        _logger.LogWarning("Login failed for " + user);
    }

    public void Interpolated(string user)
    {
        // ruleid: csharp-raw-header-or-log-line
        _logger.LogInformation($"Login of {user}");
    }

    public void Audit(HttpContext ctx, string action)
    {
        var line = $"{DateTime.UtcNow:o} {ctx.Request.Query["actor"]} {action}";
        // ruleid: csharp-raw-header-or-log-line
        File.AppendAllText("/var/log/app/audit.log", line + Environment.NewLine);
    }

    public void Template(string user)
    {
        // ok: csharp-raw-header-or-log-line
        _logger.LogWarning("Login failed for {User}", user);
    }

    public void Cleaned(string user)
    {
        user = user.Replace("\r", "").Replace("\n", "");
        // ok: csharp-raw-header-or-log-line
        _logger.LogWarning("Login failed for " + user);
    }

    public string Encoded(string place)
    {
        // ok: csharp-raw-header-or-log-line
        return "Location: " + Uri.EscapeDataString(place) + "\r\n";
    }
}
