public class Sample125
{
    [HttpGet("browse")]
    public IActionResult Browse()
    {
        var dir = new DirectoryInfo(_root);
        // ruleid: csharp-names-of-files-in-answer
        var entries = dir.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(f => f.FullName);
        return Ok(entries);
    }
}

public class Sample126
{
    [HttpGet]
    public IActionResult Logs()
    {
        // ruleid: csharp-names-of-files-in-answer
        return Ok(Directory.GetFiles("/var/log/app"));
    }
}

public class Sample127
{
    public void Map(WebApplication app)
    {
        // ruleid: csharp-names-of-files-in-answer
        app.MapGet("/files", () => Directory.EnumerateFileSystemEntries("data"));
    }
}

public class Sample128
{
    public int CountFiles()
    {
        // ok: csharp-names-of-files-in-answer
        return Directory.GetFiles("/var/log/app").Length;
    }
}

public class Sample129
{
    [HttpGet("albums")]
    public IActionResult Albums()
    {
        // ok: csharp-names-of-files-in-answer
        return Ok(_albums.Names());
    }
}

public class Sample130
{
    public void Clean()
    {
        // ok: csharp-names-of-files-in-answer
        foreach (var f in Directory.EnumerateFiles("tmp")) File.Delete(f);
    }
}
