public class GrepController : Controller
{
    public IActionResult Grep(string pattern)
    {
        // ruleid: csharp-regex-injection-taint
        return Ok(new Regex(pattern).IsMatch(_text));
    }

    public IActionResult Static()
    {
        var re = Request.Query["re"].ToString();
        // ruleid: csharp-regex-injection-taint
        return Ok(Regex.IsMatch(_text, re));
    }

    public IActionResult Word([FromQuery] string word)
    {
        // ruleid: csharp-regex-injection-taint
        return Ok(Regex.Replace(_text, "\\b" + word + "\\b", "*"));
    }

    public IActionResult Escaped(string word)
    {
        // ok: csharp-regex-injection-taint
        return Ok(Regex.IsMatch(_text, Regex.Escape(word)));
    }

    public IActionResult Fixed(string text)
    {
        // ok: csharp-regex-injection-taint
        return Ok(Regex.IsMatch(text, "^[a-z]+$"));
    }

    public IActionResult Timeout(string pattern)
    {
        // ok: csharp-regex-injection-taint
        return Ok(new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).IsMatch(_text));
    }
}
