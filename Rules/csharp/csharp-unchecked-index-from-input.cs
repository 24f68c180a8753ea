using System.IO;
using Microsoft.AspNetCore.Mvc;

class ThemesController : ControllerBase
{
    [HttpGet("theme")]
    public IActionResult Theme(int index)
    {
        // ruleid: csharp-unchecked-index-from-input
        HttpContext.Session.SetString("theme", themes[index]);
        return NoContent();
    }

    public void Dispatch(BinaryReader reader)
    {
        int opcode = reader.ReadInt32();
        // ruleid: csharp-unchecked-index-from-input
        var handler = _handlers[opcode];
        handler(reader);
    }

    public string Pick(string text)
    {
        int n = int.Parse(text);
        // ruleid: csharp-unchecked-index-from-input
        return colours[n];
    }

    [HttpGet("checked")]
    public IActionResult Checked(int index)
    {
        if (index < 0 || index >= themes.Length) return BadRequest();
        // ok: csharp-unchecked-index-from-input
        return Ok(themes[index]);
    }

    public string Inner(int index)
    {
        // ok: csharp-unchecked-index-from-input
        return colours[index];
    }

    public object ByKey(BinaryReader reader)
    {
        int id = reader.ReadInt32();
        // ok: csharp-unchecked-index-from-input
        return cacheMap[id];
    }
}
