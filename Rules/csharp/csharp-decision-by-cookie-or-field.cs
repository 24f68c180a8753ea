public class DecisionByCookie
{
    public bool One(HttpRequest request)
    {
        // ruleid: csharp-decision-by-cookie-or-field
        return request.Cookies["role"] == "admin";
    }

    public void Two(Order order)
    {
        // ruleid: csharp-decision-by-cookie-or-field
        order.Price = decimal.Parse(Request.Form["price"]);
    }

    public bool Three(HttpContext ctx)
    {
        // ruleid: csharp-decision-by-cookie-or-field
        return ctx.Request.Headers["X-User-Id"].Count > 0;
    }

    public string Page(HttpRequest request)
    {
        // ok: csharp-decision-by-cookie-or-field
        return request.Query["page"];
    }

    public bool Session(HttpContext ctx)
    {
        // ok: csharp-decision-by-cookie-or-field
        return ctx.Session.GetString("role") == "admin";
    }

    public bool Theme(HttpRequest request)
    {
        // ok: csharp-decision-by-cookie-or-field
        return request.Cookies["theme"] == "dark";
    }
}
