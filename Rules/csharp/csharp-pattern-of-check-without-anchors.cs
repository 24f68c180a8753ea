class Checks
{
    bool IsValidTable(string name)
    {
        // ruleid: csharp-pattern-of-check-without-anchors
        return Regex.IsMatch(name, @"[A-Za-z_]\w{0,63}");
    }
    void EnsureHost(string host)
    {
        // ruleid: csharp-pattern-of-check-without-anchors
        if (!Regex.IsMatch(host, @"^[a-z0-9.-]+")) throw new ArgumentException("host");
        Connect(host);
    }
    bool IsPhone(string number)
    {
        // ruleid: csharp-pattern-of-check-without-anchors
        return Regex.IsMatch(number, "[0-9]{5,15}");
    }
    // ruleid: csharp-pattern-of-check-without-anchors
    [RegularExpression(@"^png|jpg|gif$")]
    public string Kind { get; set; }

    bool IsValidName(string name)
    {
        // ok: csharp-pattern-of-check-without-anchors
        return Regex.IsMatch(name, @"^[a-z]{1,20}\z");
    }
    bool HasDigit(string word)
    {
        // ok: csharp-pattern-of-check-without-anchors
        return Regex.IsMatch(word, "[0-9]");
    }
    // ok: csharp-pattern-of-check-without-anchors
    [RegularExpression(@"^(png|jpg|gif)$")]
    public string Type { get; set; }
}
