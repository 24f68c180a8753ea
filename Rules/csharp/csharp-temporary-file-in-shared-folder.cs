public class SharedTemporary
{
    public string One()
    {
        // ruleid: csharp-temporary-file-in-shared-folder
        return Path.GetTempFileName();
    }

    public string Two(string user)
    {
        // ruleid: csharp-temporary-file-in-shared-folder
        return $"/tmp/export-{user}";
    }

    public string Three()
    {
        // ruleid: csharp-temporary-file-in-shared-folder
        return Path.Combine(Path.GetTempPath(), "app.lock");
    }

    public DirectoryInfo Good()
    {
        // ok: csharp-temporary-file-in-shared-folder
        return Directory.CreateTempSubdirectory("work");
    }

    public string Name()
    {
        // ok: csharp-temporary-file-in-shared-folder
        return Path.GetRandomFileName();
    }

    public string Own()
    {
        // ok: csharp-temporary-file-in-shared-folder
        return "/var/lib/app/export";
    }
}
