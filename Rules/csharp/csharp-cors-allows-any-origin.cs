public class Cors
{
    public void Any(CorsPolicyBuilder builder)
    {
        // ruleid: csharp-cors-allows-any-origin
        builder.AllowAnyOrigin().AllowAnyMethod();
    }

    public void Reflect(CorsPolicyBuilder builder)
    {
        // ruleid: csharp-cors-allows-any-origin
        builder.SetIsOriginAllowed(origin => true).AllowCredentials();
    }

    public void Header(HttpResponse response)
    {
        // ruleid: csharp-cors-allows-any-origin
        response.Headers.Add("Access-Control-Allow-Origin", "*");
    }

    public void Named(CorsPolicyBuilder builder)
    {
        // ok: csharp-cors-allows-any-origin
        builder.WithOrigins("https://app.example.com").AllowAnyMethod();
    }

    public void Checked(CorsPolicyBuilder builder)
    {
        // ok: csharp-cors-allows-any-origin
        builder.SetIsOriginAllowed(origin => Allowed.Contains(origin));
    }

    public void OneHeader(HttpResponse response)
    {
        // ok: csharp-cors-allows-any-origin
        response.Headers.Add("Access-Control-Allow-Origin", "https://app.example.com");
    }
}
