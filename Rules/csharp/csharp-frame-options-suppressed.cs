public class Frames
{
    public void Suppress(AntiforgeryOptions options)
    {
        // ruleid: csharp-frame-options-suppressed
        options.SuppressXFrameOptionsHeader = true;
    }

    public void Remove(HttpResponse response)
    {
        // ruleid: csharp-frame-options-suppressed
        response.Headers.Remove("X-Frame-Options");
    }

    public void All(HttpResponse response)
    {
        // ruleid: csharp-frame-options-suppressed
        response.Headers.Add("Content-Security-Policy", "frame-ancestors *");
    }

    public void Keep(AntiforgeryOptions options)
    {
        // ok: csharp-frame-options-suppressed
        options.SuppressXFrameOptionsHeader = false;
    }

    public void Deny(HttpResponse response)
    {
        // ok: csharp-frame-options-suppressed
        response.Headers["X-Frame-Options"] = "DENY";
    }

    public void Self(HttpResponse response)
    {
        // ok: csharp-frame-options-suppressed
        response.Headers.Add("Content-Security-Policy", "frame-ancestors 'self'");
    }
}
