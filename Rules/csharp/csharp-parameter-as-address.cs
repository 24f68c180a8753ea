public class ParameterAsAddress
{
    public Task<string> One(string url)
    {
        // ruleid: csharp-parameter-as-address
        return _http.GetStringAsync(url);
    }

    public WebRequest Two(WebhookForm form)
    {
        // ruleid: csharp-parameter-as-address
        return WebRequest.Create("http://" + form.Host + "/hook");
    }

    public void Three(WebApplication app)
    {
        // ruleid: csharp-parameter-as-address
        app.MapGet("/p", async (string u, HttpClient c) => await c.GetStringAsync(u));
    }

    public Task<string> Fixed()
    {
        // ok: csharp-parameter-as-address
        return _http.GetStringAsync("https://api.example.com/rates");
    }

    public Task<string> Checked(string url)
    {
        if (!Allowed.Contains(url))
        {
            return null;
        }
        // ok: csharp-parameter-as-address
        return _http.GetStringAsync(url);
    }

    public Task<string> Encoded(string q)
    {
        // ok: csharp-parameter-as-address
        return _http.GetStringAsync("https://api.example.com/?q=" + Uri.EscapeDataString(q));
    }
}
