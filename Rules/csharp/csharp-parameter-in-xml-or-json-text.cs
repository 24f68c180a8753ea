public class ParameterInText
{
    public string One(string name)
    {
        // ruleid: csharp-parameter-in-xml-or-json-text
        return "<user><name>" + name + "</name></user>";
    }

    public string Two(string term)
    {
        // ruleid: csharp-parameter-in-xml-or-json-text
        return $"https://search.internal/api?q={term}";
    }

    public void Three(XmlWriter w, HttpRequest request)
    {
        // ruleid: csharp-parameter-in-xml-or-json-text
        w.WriteRaw(request.Form["body"]);
    }

    public string Encoded(string term)
    {
        // ok: csharp-parameter-in-xml-or-json-text
        return "https://search.internal/api?q=" + Uri.EscapeDataString(term);
    }

    public string Escaped(string name)
    {
        // ok: csharp-parameter-in-xml-or-json-text
        return "<name>" + SecurityElement.Escape(name) + "</name>";
    }

    public string Plain(string name)
    {
        // ok: csharp-parameter-in-xml-or-json-text
        return "Hello " + name;
    }
}
