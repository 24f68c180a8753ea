public class Sample79
{
    public async Task Invoke(HttpContext ctx)
    {
        // ruleid: csharp-presence-of-header-taken-as-proof
        if (ctx.Request.Headers.ContainsKey("X-Api-Key"))
            await _next(ctx);
        else
            ctx.Response.StatusCode = 401;
    }
}

public class Sample80
{
    public async Task InvokeAsync(HttpContext ctx, RequestDelegate next)
    {
        // ruleid: csharp-presence-of-header-taken-as-proof
        if (ctx.Request.Headers.ContainsKey("Authorization"))
        {
            await next(ctx);
        }
    }
}

public class Sample81
{
    public async Task Check(HttpContext ctx)
    {
        // ruleid: csharp-presence-of-header-taken-as-proof
        if (!string.IsNullOrEmpty(ctx.Request.Headers["X-Token"]))
        {
            await _next(ctx);
        }
    }
}

public class Sample82
{
    public async Task Compare(HttpContext ctx)
    {
        // ok: csharp-presence-of-header-taken-as-proof
        if (IsKnown(ctx.Request.Headers["X-Api-Key"]))
            await _next(ctx);
    }
}

public class Sample83
{
    public async Task Locale(HttpContext ctx)
    {
        // ok: csharp-presence-of-header-taken-as-proof
        if (ctx.Request.Headers.ContainsKey("Accept-Language"))
        {
            await _next(ctx);
        }
    }
}

public class Sample84
{
    public void Count(HttpContext ctx)
    {
        // ok: csharp-presence-of-header-taken-as-proof
        if (ctx.Request.Headers.ContainsKey("Authorization"))
        {
            counter.Add(1);
        }
    }
}
