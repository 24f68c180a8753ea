public class Page
{
    public string Title(User user)
    {
        // ruleid: csharp-html-concatenation
        return "<h1>" + user.Name + "</h1>";
    }

    public string Cell(string value)
    {
        // ruleid: csharp-html-concatenation
        return $"<tr><td>{value}</td></tr>";
    }

    public string Link(string text)
    {
        // ruleid: csharp-html-concatenation
        var html = "<ul><li>" + text + "</li></ul>";
        return html;
    }

    public string Encoded(User user)
    {
        // ok: csharp-html-concatenation
        return "<h1>" + HtmlEncoder.Default.Encode(user.Name) + "</h1>";
    }

    public string Number(int items)
    {
        // ok: csharp-html-concatenation
        return "<p>" + items + "</p>";
    }

    public string Text(string name)
    {
        // ok: csharp-html-concatenation
        return $"a < b and {name}";
    }
}
