using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

public class NamesController : ControllerBase
{
    [HttpPost("rename")]
    public IActionResult Rename(string name)
    {
        var pattern = new Regex("[a-z0-9-]+", RegexOptions.IgnoreCase);
        // ruleid: csharp-unanchored-validation-regex
        if (!pattern.IsMatch(name))
            return BadRequest("invalid name");
        return NoContent();
    }

    public void Add(string code)
    {
        // ruleid: csharp-unanchored-validation-regex
        if (!Regex.IsMatch(code, @"\d{4}")) throw new FormatException();
        Store(code);
    }

    public bool IsHandle(string text)
    {
        // ruleid: csharp-unanchored-validation-regex
        return Regex.IsMatch(text, "[A-Za-z_]+");
    }

    public bool IsHandleSafe(string text)
    {
        // ok: csharp-unanchored-validation-regex
        return Regex.IsMatch(text, "^[A-Za-z_]+$");
    }

    public void AddSafe(string code)
    {
        // ok: csharp-unanchored-validation-regex
        if (!Regex.IsMatch(code, @"\A\d{4}\z")) throw new FormatException();
        Store(code);
    }

    public int CountDigits(string text)
    {
        // ok: csharp-unanchored-validation-regex
        return Regex.Matches(text, "[0-9]+").Count;
    }
}
