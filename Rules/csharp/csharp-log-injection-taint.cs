using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public class AuditController : Controller
{
    public IActionResult Login(string user)
    {
        // ruleid: csharp-log-injection-taint
        _logger.LogWarning("Login failed for " + user);
        return Unauthorized();
    }

    public IActionResult Search()
    {
        var q = Request.Query["q"];
        // ruleid: csharp-log-injection-taint
        _logger.LogInformation($"query {q}");
        return Ok();
    }

    public IActionResult Agent()
    {
        // ruleid: csharp-log-injection-taint
        Log.Information("agent: " + Request.Headers["User-Agent"]);
        return Ok();
    }

    public IActionResult Cleaned(string user)
    {
        // ok: csharp-log-injection-taint
        _logger.LogWarning("Login failed for {User}", user.Replace("\n", "_").Replace("\r", "_"));
        return Unauthorized();
    }

    public IActionResult Number(string page)
    {
        // ok: csharp-log-injection-taint
        _logger.LogInformation("page {Page}", int.Parse(page));
        return Ok();
    }

    public IActionResult Constant(string user)
    {
        // ok: csharp-log-injection-taint
        _logger.LogInformation("signed in");
        return Ok(user);
    }
}
