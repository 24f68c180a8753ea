public class Sample119
{
    // ruleid: csharp-host-pattern-with-open-dots
    public bool Allowed(string origin) => Regex.IsMatch(origin, "^https://(app|www).shop.example");
}

public class Sample120
{
    // ruleid: csharp-host-pattern-with-open-dots
    private static readonly Regex Host = new Regex(@"^https://[a-z]+.example.com$");
}

public class Sample121
{
    // ruleid: csharp-host-pattern-with-open-dots
    public bool IsOurs(string url) => Regex.IsMatch(url, "https://api.partner.com/");
}

public class Sample122
{
    // ok: csharp-host-pattern-with-open-dots
    public bool AllowedWell(string origin) => Regex.IsMatch(origin, @"^https://(app|www)\.shop\.example$");
}

public class Sample123
{
    // ok: csharp-host-pattern-with-open-dots
    private static readonly Regex Number = new Regex(@"^\d+\.\d+$");
}

public class Sample124
{
    // ok: csharp-host-pattern-with-open-dots
    public bool IsMail(string text) => Regex.IsMatch(text, @"^[^@]+@[^@]+$");
}
