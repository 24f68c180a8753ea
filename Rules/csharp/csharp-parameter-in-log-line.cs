public class ParameterInLog
{
    public void One(string user)
    {
        // ruleid: csharp-parameter-in-log-line
        _logger.LogInformation("login failed for " + user);
    }

    public void Two(HttpRequest request)
    {
        // ruleid: csharp-parameter-in-log-line
        Log.Warn("agent " + request.Headers["User-Agent"]);
    }

    public void Three(string coupon)
    {
        // ruleid: csharp-parameter-in-log-line
        File.AppendAllText("/var/log/coupons.log", $"coupon {coupon}\n");
    }

    public void Fixed()
    {
        // ok: csharp-parameter-in-log-line
        _logger.LogInformation("started");
    }

    public void Clean(string user)
    {
        // ok: csharp-parameter-in-log-line
        _logger.LogInformation("login failed for {User}", user.ReplaceLineEndings(" "));
    }

    public void Number(string n)
    {
        // ok: csharp-parameter-in-log-line
        _logger.LogInformation("page {Page}", int.Parse(n));
    }
}
