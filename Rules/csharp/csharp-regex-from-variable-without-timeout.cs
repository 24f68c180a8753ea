using System;
using System.Text.RegularExpressions;

class Filter
{
    Regex Compile(string expression)
    {
        // ruleid: csharp-regex-from-variable-without-timeout
        return new Regex(expression);
    }

    bool Matches(string text, string expression)
    {
        // ruleid: csharp-regex-from-variable-without-timeout
        return Regex.IsMatch(text, expression);
    }

    Regex IgnoringCase(string expression)
    {
        // ruleid: csharp-regex-from-variable-without-timeout
        return new Regex(expression, RegexOptions.IgnoreCase);
    }

    Regex Bounded(string expression)
    {
        // ok: csharp-regex-from-variable-without-timeout
        return new Regex(expression, RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    Regex Words()
    {
        // ok: csharp-regex-from-variable-without-timeout
        return new Regex("\\\\w+");
    }

    Regex Literal(string text)
    {
        // ok: csharp-regex-from-variable-without-timeout
        return new Regex(Regex.Escape(text), RegexOptions.None);
    }
}
