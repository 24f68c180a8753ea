public class Sample19
{
    public async Task Send(StreamWriter w, Form form)
    {
        // ruleid: csharp-value-in-protocol-line
        await w.WriteAsync($"MAIL FROM:<{form.Email}>\r\n");
    }
}

public class Sample20
{
    public void Head(StringBuilder head, string target)
    {
        // ruleid: csharp-value-in-protocol-line
        head.Append($"Location: /app/{target}\r\n");
    }
}

public class Sample21
{
    public void Subject(StreamWriter w, string title)
    {
        // ruleid: csharp-value-in-protocol-line
        w.WriteLine("Subject: " + title);
    }
}

public class Sample22
{
    public async Task Greet(StreamWriter w)
    {
        // ok: csharp-value-in-protocol-line
        await w.WriteAsync("HELO shop.example\r\n");
    }
}

public class Sample23
{
    public void Note(StringBuilder head, string target)
    {
        // ok: csharp-value-in-protocol-line
        head.Append($"going to {target}");
    }
}

public class Sample24
{
    public void Redirect(HttpResponse r, string target)
    {
        // ok: csharp-value-in-protocol-line
        r.Redirect("/app/" + Uri.EscapeDataString(target));
    }
}
