using System.IO;

public class Temp
{
    public string Known()
    {
        // ruleid: csharp-insecure-temporary-file
        return Path.Combine(Path.GetTempPath(), "report.txt");
    }

    public void Literal(string text)
    {
        // ruleid: csharp-insecure-temporary-file
        File.WriteAllText("/tmp/report.txt", text);
    }

    public void Writer()
    {
        // ruleid: csharp-insecure-temporary-file
        using var writer = new StreamWriter(Path.GetTempPath() + "app.log");
    }

    public string Random()
    {
        // ok: csharp-insecure-temporary-file
        return Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    }

    public string Data(string folder)
    {
        // ok: csharp-insecure-temporary-file
        return Path.Combine(folder, "report.txt");
    }

    public void Home(string text)
    {
        // ok: csharp-insecure-temporary-file
        File.WriteAllText("/var/lib/app/report.txt", text);
    }
}
