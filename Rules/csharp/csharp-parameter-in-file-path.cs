public class ParameterInFilePath
{
    public string One(string name)
    {
        // ruleid: csharp-parameter-in-file-path
        return File.ReadAllText("/var/reports/" + name);
    }

    public Stream Two(ReportRequest request)
    {
        // ruleid: csharp-parameter-in-file-path
        return new FileStream($"{_root}/{request.File}", FileMode.Open);
    }

    public void Three(WebApplication app)
    {
        // ruleid: csharp-parameter-in-file-path
        app.MapGet("/f", (string f) => Results.File(Path.Combine("/srv", f)));
    }

    public string Fixed()
    {
        // ok: csharp-parameter-in-file-path
        return File.ReadAllText("/etc/app.conf");
    }

    public string Named(string name)
    {
        // ok: csharp-parameter-in-file-path
        return File.ReadAllText("/srv/" + Path.GetFileName(name));
    }

    public string Number(string id)
    {
        // ok: csharp-parameter-in-file-path
        return File.ReadAllText("/srv/" + int.Parse(id));
    }
}
