public class ParameterInHeader
{
    public void One(HttpResponse response, string lang)
    {
        // ruleid: csharp-parameter-in-header
        response.Headers["X-Lang"] = lang;
    }

    public void Two(Download request)
    {
        // ruleid: csharp-parameter-in-header
        Response.AddHeader("Content-Disposition", "attachment; filename=" + request.Name);
    }

    public void Three(MailMessage m, string subject)
    {
        // ruleid: csharp-parameter-in-header
        m.Subject = subject;
    }

    public void Fixed(HttpResponse response)
    {
        // ok: csharp-parameter-in-header
        response.Headers["Cache-Control"] = "no-store";
    }

    public void Encoded(HttpResponse response, string file)
    {
        // ok: csharp-parameter-in-header
        response.Headers["X-File"] = Uri.EscapeDataString(file);
    }

    public void Stripped(HttpResponse response, string file)
    {
        // ok: csharp-parameter-in-header
        response.Headers["X-File"] = file.Replace("\r", "").Replace("\n", "");
    }
}
