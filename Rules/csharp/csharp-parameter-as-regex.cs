public class ParameterAsRegex
{
    public bool One(string pattern, string text)
    {
        // ruleid: csharp-parameter-as-regex
        return Regex.IsMatch(text, pattern);
    }

    public Regex Two(Search search)
    {
        // ruleid: csharp-parameter-as-regex
        return new Regex("^" + search.Term);
    }

    public string Three(HttpRequest request)
    {
        // ruleid: csharp-parameter-as-regex
        return Regex.Replace(_text, request.Query["word"], "*");
    }

    public bool Escaped(string term)
    {
        // ok: csharp-parameter-as-regex
        return Regex.IsMatch(_text, Regex.Escape(term));
    }

    public bool Fixed(string text)
    {
        // ok: csharp-parameter-as-regex
        return Regex.IsMatch(text, "^[a-z]+$");
    }

    public bool Contains(string term)
    {
        // ok: csharp-parameter-as-regex
        return _text.Contains(term);
    }
}
