using System;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Mvc;

public class StatusController : ControllerBase
{
    [HttpGet("status")]
    public IActionResult Status()
    {
        // ruleid: csharp-environment-or-configuration-in-response
        return Ok(new { Machine = Environment.MachineName, Ready = true });
    }

    [HttpGet("env")]
    public IActionResult Env()
    {
        // ruleid: csharp-environment-or-configuration-in-response
        return new JsonResult(Environment.GetEnvironmentVariables());
    }

    public void Stamp(HttpContext context)
    {
        var headers = context.Response.Headers;
        // ruleid: csharp-environment-or-configuration-in-response
        headers["X-Runtime"] = RuntimeInformation.FrameworkDescription;
    }

    public void Map(WebApplication app)
    {
        // ruleid: csharp-environment-or-configuration-in-response
        app.MapGet("/info", () => new { Os = Environment.OSVersion.ToString() });
        // ok: csharp-environment-or-configuration-in-response
        app.MapGet("/health", () => Results.Ok("ok"));
    }

    public void Start()
    {
        // ok: csharp-environment-or-configuration-in-response
        _logger.LogInformation("running on {Machine}", Environment.MachineName);
        // ok: csharp-environment-or-configuration-in-response
        var folder = Path.Combine(Environment.CurrentDirectory, "data");
        Use(folder);
    }

    [HttpGet("time")]
    public IActionResult Time()
    {
        // ok: csharp-environment-or-configuration-in-response
        return Ok(new { Now = DateTime.UtcNow, Machine = "api" });
    }
}
