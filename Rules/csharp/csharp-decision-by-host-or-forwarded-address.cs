using Microsoft.AspNetCore.Mvc;

public class FlushController : Controller
{
    [HttpPost("flush")]
    public IActionResult Flush()
    {
        // ruleid: csharp-decision-by-host-or-forwarded-address
        if (Request.Host.Host == "localhost")
        {
            _cache.Clear();
            return Ok();
        }
        return Forbid();
    }

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var ip = context.HttpContext.Request.Headers["X-Forwarded-For"].ToString();
        // ruleid: csharp-decision-by-host-or-forwarded-address
        if (!ip.StartsWith("10.0."))
        {
            context.Result = new ForbidResult();
        }
    }

    public bool FromOffice(HttpRequest request)
    {
        string from = request.Headers["X-Real-IP"].FirstOrDefault();
        // ruleid: csharp-decision-by-host-or-forwarded-address
        if (_office.Contains(from)) return true;
        return false;
    }

    public IActionResult ByRole()
    {
        // ok: csharp-decision-by-host-or-forwarded-address
        if (User.IsInRole("Admin")) return Ok();
        return Forbid();
    }

    public bool ByConnection(HttpContext context)
    {
        var ip = context.Connection.RemoteIpAddress;
        // ok: csharp-decision-by-host-or-forwarded-address
        if (IPAddress.IsLoopback(ip)) return true;
        return false;
    }

    public string Language(HttpRequest request)
    {
        var lang = request.Headers["Accept-Language"].ToString();
        // ok: csharp-decision-by-host-or-forwarded-address
        if (lang.StartsWith("de")) return "de";
        return "en";
    }
}
