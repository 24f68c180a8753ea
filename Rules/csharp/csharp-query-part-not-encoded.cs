class Links
{
    string Confirm(string site, string email)
    {
        // ruleid: csharp-query-part-not-encoded
        return site + "/confirm?email=" + email + "&role=guest";
    }
    string Search(string term)
    {
        // ruleid: csharp-query-part-not-encoded
        return "https://api.example/search?q=" + term;
    }
    void Add(StringBuilder sb, string key, string value)
    {
        // ruleid: csharp-query-part-not-encoded
        sb.Append(key).Append('=').Append(value);
    }
    string Encoded(string term)
    {
        // ok: csharp-query-part-not-encoded
        return "https://api.example/search?q=" + Uri.EscapeDataString(term);
    }
    string Number(int pageSize)
    {
        // ok: csharp-query-part-not-encoded
        return "/items?size=" + pageSize;
    }
    string Sentence(string name)
    {
        // ok: csharp-query-part-not-encoded
        return "Is it right? name=" + name;
    }
}
