public class Opened
{
    public void One(HttpResponse r)
    {
        // ruleid: csharp-page-framing-or-origins-opened
        r.Headers.Remove("X-Frame-Options");
    }

    public void Two(HttpResponse r)
    {
        // ruleid: csharp-page-framing-or-origins-opened
        r.Headers["X-Frame-Options"] = "ALLOWALL";
    }

    public void Three(CorsPolicyBuilder p)
    {
        // ruleid: csharp-page-framing-or-origins-opened
        p.SetIsOriginAllowed(o => true);
    }

    public void Deny(HttpResponse r)
    {
        // ok: csharp-page-framing-or-origins-opened
        r.Headers["X-Frame-Options"] = "DENY";
    }

    public void Server(HttpResponse r)
    {
        // ok: csharp-page-framing-or-origins-opened
        r.Headers.Remove("X-Powered-By");
    }

    public void Named(CorsPolicyBuilder p)
    {
        // ok: csharp-page-framing-or-origins-opened
        p.SetIsOriginAllowed(o => Known.Contains(o));
    }
}
