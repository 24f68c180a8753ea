class Page
{
    string Caption(string name)
    {
        // ruleid: csharp-markup-escaped-by-hand
        return "<a title='" + name.Replace("<", "&lt;").Replace(">", "&gt;") + "'>";
    }
    string Comment(string text)
    {
        // ruleid: csharp-markup-escaped-by-hand
        return "<p>" + text.Replace("<script>", "") + "</p>";
    }
    string Clean(string text)
    {
        // ruleid: csharp-markup-escaped-by-hand
        return Regex.Replace(text, "<.*?>", string.Empty);
    }
    string Encoded(string name)
    {
        // ok: csharp-markup-escaped-by-hand
        return "<a title='" + HtmlEncoder.Default.Encode(name) + "'>";
    }
    string Whole(string text)
    {
        // ok: csharp-markup-escaped-by-hand
        return text.Replace("&", "&amp;").Replace("<", "&lt;").Replace("\"", "&quot;");
    }
    string Spaces(string text)
    {
        // ok: csharp-markup-escaped-by-hand
        return text.Replace(" ", "_");
    }
}
