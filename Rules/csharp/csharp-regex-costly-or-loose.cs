public class LooseRegex
{
    public bool One(string s)
    {
        // ruleid: csharp-regex-costly-or-loose
        return Regex.IsMatch(s, "^(a+)+$");
    }

    public bool Two(string host)
    {
        // ruleid: csharp-regex-costly-or-loose
        return Regex.IsMatch(host, "^api.example.com$");
    }

    public bool Three(string zip)
    {
        // ruleid: csharp-regex-costly-or-loose
        return Regex.IsMatch(zip, "[0-9]{5}");
    }

    public bool Digits(string s)
    {
        // ok: csharp-regex-costly-or-loose
        return Regex.IsMatch(s, "^[0-9]+$");
    }

    public bool Exact(string s)
    {
        // ok: csharp-regex-costly-or-loose
        return Regex.IsMatch(s, "^[a-z]{2,8}$");
    }

    public bool Contains(string s)
    {
        // ok: csharp-regex-costly-or-loose
        return s.Contains("a");
    }
}
