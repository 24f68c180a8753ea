class Cors {
    public void Echo(HttpContext ctx) {
        // ruleid: csharp-origin-echoed-or-credentials-for-all
        ctx.Response.Headers["Access-Control-Allow-Origin"] = ctx.Request.Headers["Origin"];
    }
    public void All(HttpResponse response) {
        // ruleid: csharp-origin-echoed-or-credentials-for-all
        response.AddHeader("Access-Control-Allow-Origin", "*");
    }
    public void Policy(CorsPolicyBuilder p) {
        // ruleid: csharp-origin-echoed-or-credentials-for-all
        p.SetIsOriginAllowed(o => true).AllowCredentials();
    }
    public void SafeOne(HttpResponse response) {
        // ok: csharp-origin-echoed-or-credentials-for-all
        response.AddHeader("Access-Control-Allow-Origin", "https://app.example.com");
    }
    public void SafePolicy(CorsPolicyBuilder p) {
        // ok: csharp-origin-echoed-or-credentials-for-all
        p.WithOrigins("https://app.example.com");
    }
    public void SafeList(HttpContext ctx, string origin) {
        if (Allowed.Contains(origin)) {
            // ok: csharp-origin-echoed-or-credentials-for-all
            ctx.Response.Headers["Access-Control-Allow-Origin"] = origin;
        }
    }
}
