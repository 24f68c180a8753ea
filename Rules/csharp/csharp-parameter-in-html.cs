public class ParameterInHtml : Page
{
    public void One()
    {
        // ruleid: csharp-parameter-in-html
        Response.Write("<h1>" + Request.QueryString["q"] + "</h1>");
    }

    public string Two(string name)
    {
        // ruleid: csharp-parameter-in-html
        return $"<p>Hello {name}</p>";
    }

    public IActionResult Three(string name)
    {
        // ruleid: csharp-parameter-in-html
        return Content("<b>" + name + "</b>", "text/html");
    }

    public string Escaped(string name)
    {
        // ok: csharp-parameter-in-html
        return "<p>" + HttpUtility.HtmlEncode(name) + "</p>";
    }

    public string Number(string n)
    {
        // ok: csharp-parameter-in-html
        return "<p>" + int.Parse(n) + "</p>";
    }

    public string Plain(string name)
    {
        // ok: csharp-parameter-in-html
        return "Hello " + name;
    }
}
