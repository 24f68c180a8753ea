public class DecisionByHeader
{
    public bool One(HttpRequest request)
    {
        // ruleid: csharp-decision-by-header-or-address
        return request.Headers["X-Forwarded-For"] == "10.0.0.1";
    }

    public bool Two()
    {
        // ruleid: csharp-decision-by-header-or-address
        return Request.UserHostAddress == "127.0.0.1";
    }

    public bool Three(HttpContext ctx)
    {
        // ruleid: csharp-decision-by-header-or-address
        return IPAddress.IsLoopback(ctx.Connection.RemoteIpAddress);
    }

    public bool Accept(HttpRequest request)
    {
        // ok: csharp-decision-by-header-or-address
        return request.Headers["Accept"] == "application/json";
    }

    public void Log(HttpContext ctx)
    {
        // ok: csharp-decision-by-header-or-address
        _logger.LogInformation("from {Ip}", ctx.Connection.RemoteIpAddress);
    }

    public bool Key(HttpRequest request)
    {
        // ok: csharp-decision-by-header-or-address
        return Check(request.Headers["Authorization"]);
    }
}
