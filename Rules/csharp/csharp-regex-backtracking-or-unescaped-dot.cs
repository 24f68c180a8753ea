public class Expressions
{
    // ruleid: csharp-regex-backtracking-or-unescaped-dot
    private static readonly Regex Words = new Regex(@"^(\w+)+$");

    public bool Letters(string text)
    {
        // ruleid: csharp-regex-backtracking-or-unescaped-dot
        return Regex.IsMatch(text, "([a-zA-Z]+)*");
    }

    public bool Host(string url)
    {
        // ruleid: csharp-regex-backtracking-or-unescaped-dot
        return Regex.IsMatch(url, "^https://api.example.com/.*$");
    }

    // ok: csharp-regex-backtracking-or-unescaped-dot
    private static readonly Regex Good = new Regex(@"^\w+$");

    public bool List(string text)
    {
        // ok: csharp-regex-backtracking-or-unescaped-dot
        return Regex.IsMatch(text, "[a-z]+(,[a-z]+)*");
    }

    public bool GoodHost(string url)
    {
        // ok: csharp-regex-backtracking-or-unescaped-dot
        return Regex.IsMatch(url, @"^https://api\.example\.com/.*$");
    }
}
