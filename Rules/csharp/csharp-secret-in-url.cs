public class Links
{
    public string Login(string user, string password)
    {
        // ruleid: csharp-secret-in-url
        return "https://api.example.com/login?user=a&password=" + password;
    }

    public string Token(string token)
    {
        // ruleid: csharp-secret-in-url
        return $"https://api.example.com/me?access_token={token}";
    }

    public string Key(string baseUrl, string key)
    {
        // ruleid: csharp-secret-in-url
        return baseUrl + "/items?api_key=" + key;
    }

    public string Page(int page)
    {
        // ok: csharp-secret-in-url
        return $"https://api.example.com/items?page={page}";
    }

    public void Header(HttpRequestMessage message, string token)
    {
        // ok: csharp-secret-in-url
        message.Headers.Add("Authorization", $"Bearer {token}");
    }

    public string Form(string password)
    {
        // ok: csharp-secret-in-url
        return "grant_type=password&x=" + password;
    }
}
