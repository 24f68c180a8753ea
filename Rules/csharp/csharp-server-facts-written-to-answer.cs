public class InfoController : Controller {
    public IActionResult Env() {
        // ruleid: csharp-server-facts-written-to-answer
        return Ok(Environment.GetEnvironmentVariables());
    }
    public IActionResult About() {
        // ruleid: csharp-server-facts-written-to-answer
        return Json(new { host = Environment.MachineName });
    }
    public async Task Header(HttpContext ctx) {
        // ruleid: csharp-server-facts-written-to-answer
        ctx.Response.Headers["X-Server"] = Environment.MachineName;
    }
    public IActionResult SafeStatus() {
        // ok: csharp-server-facts-written-to-answer
        _log.LogInformation("on {Host}", Environment.MachineName);
        return Ok("up");
    }
    public IActionResult SafeText() {
        // ok: csharp-server-facts-written-to-answer
        return Content("a" + Environment.NewLine + "b");
    }
    public IActionResult SafeFile() {
        // ok: csharp-server-facts-written-to-answer
        return PhysicalFile(Path.Combine(_env.ContentRootPath, "logo.png"), "image/png");
    }
}
