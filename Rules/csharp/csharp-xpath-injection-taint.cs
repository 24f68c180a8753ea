using System.Xml;
using System.Xml.XPath;
using Microsoft.AspNetCore.Mvc;

public class XmlController : Controller
{
    public IActionResult Login(string user)
    {
        // ruleid: csharp-xpath-injection-taint
        var node = _document.SelectSingleNode("//user[name='" + user + "']");
        return Ok(node);
    }

    public IActionResult Items()
    {
        var id = Request.Query["id"];
        // ruleid: csharp-xpath-injection-taint
        return Ok(_document.SelectNodes($"/items/item[@id='{id}']"));
    }

    public IActionResult Linq([FromQuery] string no)
    {
        // ruleid: csharp-xpath-injection-taint
        return Ok(_root.XPathSelectElement("order[@no='" + no + "']"));
    }

    public IActionResult Number(string id)
    {
        // ok: csharp-xpath-injection-taint
        return Ok(_document.SelectSingleNode("//user[@id=" + int.Parse(id) + "]"));
    }

    public IActionResult Constant(string user)
    {
        // ok: csharp-xpath-injection-taint
        var all = _document.SelectNodes("//user");
        return Ok(all);
    }

    public IActionResult Query(string user)
    {
        // ok: csharp-xpath-injection-taint
        return Ok(_root.Elements("user").Where(e => (string)e.Attribute("name") == user));
    }
}
