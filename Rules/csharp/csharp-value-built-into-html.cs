class Pages {
    public IActionResult Greet(string name) {
        // ruleid: csharp-value-built-into-html
        return Content("<h1>Hello " + name + "</h1>", "text/html");
    }
    public IHtmlContent Badge(string title) {
        // ruleid: csharp-value-built-into-html
        return new HtmlString($"<span class='badge'>{title}</span>");
    }
    public string Row(HttpRequest request) {
        // ruleid: csharp-value-built-into-html
        return string.Format("<td>{0}</td>", request.Query["city"]);
    }
    public IActionResult SafeGreet(string name) {
        // ok: csharp-value-built-into-html
        return Content("<h1>Hello " + HtmlEncoder.Default.Encode(name) + "</h1>", "text/html");
    }
    public string SafePlain(string name) {
        // ok: csharp-value-built-into-html
        return "Hello " + name;
    }
    public string SafeRow(string city) {
        // ok: csharp-value-built-into-html
        return $"<td>{WebUtility.HtmlEncode(city)}</td>";
    }
    public string SafeCount(int count) {
        // ok: csharp-value-built-into-html
        return "<td>" + count + "</td>";
    }
}
