public class SecretInLog
{
    public void One(string body)
    {
        // ruleid: csharp-secret-in-log-or-url
        Log.Debug("token response: {Body}", body);
    }

    public void Two(string user, string password)
    {
        // ruleid: csharp-secret-in-log-or-url
        _logger.LogInformation($"login {user} {password}");
    }

    public string Three(string token)
    {
        // ruleid: csharp-secret-in-log-or-url
        return $"https://api.example.com/me?access_token={token}";
    }

    public void Plain(string user)
    {
        // ok: csharp-secret-in-log-or-url
        _logger.LogInformation($"login {user}");
    }

    public void Text()
    {
        // ok: csharp-secret-in-log-or-url
        _logger.LogInformation("password changed");
    }

    public string Page(int n)
    {
        // ok: csharp-secret-in-log-or-url
        return $"https://api.example.com/me?page={n}";
    }
}
