class Patterns {
    // ruleid: csharp-regex-with-nested-repeat-or-loose-check
    private static readonly Regex Words = new Regex(@"^(\w+\s?)*$");
    // ruleid: csharp-regex-with-nested-repeat-or-loose-check
    private static readonly Regex Zip = new Regex(@"^\d{5}|\d{5}-\d{4}$");
    public bool Name(string s) {
        // ruleid: csharp-regex-with-nested-repeat-or-loose-check
        return Regex.IsMatch(s, "^[A-z]+$");
    }
    public bool Many(string s) {
        // ruleid: csharp-regex-with-nested-repeat-or-loose-check
        return Regex.IsMatch(s, "^(a+)+$");
    }
    // ok: csharp-regex-with-nested-repeat-or-loose-check
    private static readonly Regex Ok = new Regex(@"\A[0-9]{5}(?:-[0-9]{4})?\z");
    // ok: csharp-regex-with-nested-repeat-or-loose-check
    private static readonly Regex Timed = new Regex(@"^(\w+\s?)*$", RegexOptions.None, TimeSpan.FromSeconds(1));
    public bool SafeName(string s) {
        // ok: csharp-regex-with-nested-repeat-or-loose-check
        return Regex.IsMatch(s, "^[A-Za-z]+$");
    }
}
