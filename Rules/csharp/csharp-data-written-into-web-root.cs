public class Sample131
{
    public async Task Backup()
    {
        // ruleid: csharp-data-written-into-web-root
        var file = Path.Combine(_env.WebRootPath, "backup.sql");
        await _db.DumpAsync(file);
    }
}

public class Sample132
{
    public void Keep(string text)
    {
        // ruleid: csharp-data-written-into-web-root
        File.AppendAllText("wwwroot/debug.log", text);
    }
}

public class Sample133
{
    public string ExportCustomers(string id)
    {
        // ruleid: csharp-data-written-into-web-root
        return Path.Combine(_env.WebRootPath, id);
    }
}

public class Sample134
{
    public async Task BackupSafely()
    {
        // ok: csharp-data-written-into-web-root
        var file = Path.Combine(_env.ContentRootPath, "App_Data", "backup.sql");
        await _db.DumpAsync(file);
    }
}

public class Sample135
{
    public string Logo()
    {
        // ok: csharp-data-written-into-web-root
        return Path.Combine(_env.WebRootPath, "images", "logo.png");
    }
}

public class Sample136
{
    public void KeepElsewhere(string text)
    {
        // ok: csharp-data-written-into-web-root
        File.AppendAllText("/var/log/app/notes.txt", text);
    }
}
