public class ValueInLog
{
    public void One(string user)
    {
        // ruleid: csharp-value-in-log-text
        _log.Info($"bad login for {user}");
    }

    public void Two(string agent)
    {
        // ruleid: csharp-value-in-log-text
        _logger.LogInformation("agent {Agent}", agent);
    }

    public void Three(Order order)
    {
        // ruleid: csharp-value-in-log-text
        Log.Warn("order of " + order.Name);
    }

    public void Fixed()
    {
        // ok: csharp-value-in-log-text
        _log.Info("started");
    }

    public void Number(List<string> l)
    {
        // ok: csharp-value-in-log-text
        _log.Info($"{l.Count} entries");
    }

    public void Other(StringBuilder sb, string v)
    {
        // ok: csharp-value-in-log-text
        sb.Append($"a {v}");
    }
}
