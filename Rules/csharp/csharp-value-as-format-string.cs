class Notes {
    public string Greet(string template, User user) {
        // ruleid: csharp-value-as-format-string
        return string.Format(template, user.Name, user.Secret);
    }
    public void Show(string message, int n) {
        // ruleid: csharp-value-as-format-string
        Console.WriteLine("> " + message, n);
    }
    public void Append(StringBuilder sb, HttpRequest request, object row) {
        // ruleid: csharp-value-as-format-string
        sb.AppendFormat(request.Query["format"], row);
    }
    public string SafeGreet(string name) {
        // ok: csharp-value-as-format-string
        return string.Format("Dear {0}", name);
    }
    public void SafeLog(string message, params object[] args) {
        // ok: csharp-value-as-format-string
        Console.WriteLine(message, args);
    }
    public void SafeShow(string message) {
        // ok: csharp-value-as-format-string
        Console.WriteLine(message);
    }
}
