public class Framed
{
    public void One(HttpResponse r)
    {
        // ruleid: csharp-page-may-be-framed-or-read
        r.Headers.Remove("X-Frame-Options");
    }

    public void Two(CorsPolicyBuilder p)
    {
        // ruleid: csharp-page-may-be-framed-or-read
        p.SetIsOriginAllowed(o => true);
    }

    public void Three(HttpResponse r, string origin)
    {
        // ruleid: csharp-page-may-be-framed-or-read
        r.Headers["Access-Control-Allow-Origin"] = origin;
    }

    public void Deny(HttpResponse r)
    {
        // ok: csharp-page-may-be-framed-or-read
        r.Headers["X-Frame-Options"] = "DENY";
    }

    public void Policy(HttpResponse r)
    {
        // ok: csharp-page-may-be-framed-or-read
        r.Headers["Content-Security-Policy"] = "frame-ancestors 'none'";
    }

    public void Named(CorsPolicyBuilder p)
    {
        // ok: csharp-page-may-be-framed-or-read
        p.WithOrigins("https://app.example.com");
    }
}
