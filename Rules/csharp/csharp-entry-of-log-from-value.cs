class Audit
{
    void Failed(LoginRequest req)
    {
        // ruleid: csharp-entry-of-log-from-value
        File.AppendAllText("audit.log", $"login failed user={req.UserName}\n");
    }
    void Search(object sender, EventArgs e)
    {
        var phrase = Query.Text;
        // ruleid: csharp-entry-of-log-from-value
        Log.Info("User searched for " + phrase + " today");
    }
    void Visit(HttpContext context)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        // ruleid: csharp-entry-of-log-from-value
        logger.LogInformation($"visit by {agent}");
    }
    void Structured(LoginRequest req)
    {
        // ok: csharp-entry-of-log-from-value
        logger.LogWarning("login failed for {User}", req.UserName);
    }
    void Count(List<Item> items)
    {
        // ok: csharp-entry-of-log-from-value
        logger.LogInformation("loaded " + items.Count);
    }
    void Clean(LoginRequest req)
    {
        // ok: csharp-entry-of-log-from-value
        Log.Info("login failed for " + Sanitize(req.UserName));
    }
}
