class Shop {
    public bool Admin(HttpRequest request) {
        // ruleid: csharp-state-or-identity-from-client-field
        return request.Cookies["isAdmin"] == "true";
    }
    public decimal Price(HttpRequest request) {
        // ruleid: csharp-state-or-identity-from-client-field
        return decimal.Parse(request.Form["price"]);
    }
    public string Who(HttpContext ctx) {
        // ruleid: csharp-state-or-identity-from-client-field
        return ctx.Request.Headers["X-Auth-User"];
    }
    public string SafeTheme(HttpRequest request) {
        // ok: csharp-state-or-identity-from-client-field
        return request.Cookies["theme"];
    }
    public string SafeName(HttpRequest request) {
        // ok: csharp-state-or-identity-from-client-field
        return request.Form["username"];
    }
    public string SafeSearch(HttpRequest request) {
        // ok: csharp-state-or-identity-from-client-field
        return request.Query["q"];
    }
}
