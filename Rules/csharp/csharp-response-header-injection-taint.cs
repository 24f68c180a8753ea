public class HeaderController : Controller
{
    public IActionResult Language(string lang)
    {
        // ruleid: csharp-response-header-injection-taint
        Response.Headers.Add("Content-Language", lang);
        return Ok();
    }

    public IActionResult Download()
    {
        // ruleid: csharp-response-header-injection-taint
        Response.Headers["Content-Disposition"] = "attachment; filename=" + Request.Query["name"];
        return Ok();
    }

    public void Theme([FromQuery] string theme)
    {
        // ruleid: csharp-response-header-injection-taint
        var cookie = new HttpCookie("theme", theme);
    }

    public IActionResult Cleaned(string lang)
    {
        // ok: csharp-response-header-injection-taint
        Response.Headers.Add("Content-Language", lang.Replace("\r", "").Replace("\n", ""));
        return Ok();
    }

    public IActionResult Fixed(string lang)
    {
        // ok: csharp-response-header-injection-taint
        Response.Headers.Add("Cache-Control", "no-store");
        return Ok(lang);
    }

    public IActionResult Known(string lang)
    {
        if (!Languages.Contains(lang))
        {
            return BadRequest();
        }
        // ok: csharp-response-header-injection-taint
        Response.Headers.Add("Content-Language", lang);
        return Ok();
    }
}
