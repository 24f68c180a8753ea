public class Folder
{
    public string Read(string fileName)
    {
        // ruleid: csharp-file-name-joined-to-folder
        return File.ReadAllText(Path.Combine("/srv/data", fileName));
    }

    public byte[] Concat(string filePath)
    {
        // ruleid: csharp-file-name-joined-to-folder
        return File.ReadAllBytes("C:\\data\\" + filePath);
    }

    public Stream Open(string file)
    {
        // ruleid: csharp-file-name-joined-to-folder
        var path = Path.Combine("uploads", file);
        return new FileStream(path, FileMode.Open);
    }

    public string LastName(string fileName)
    {
        // ok: csharp-file-name-joined-to-folder
        return File.ReadAllText(Path.Combine("/srv/data", Path.GetFileName(fileName)));
    }

    public string Checked(string fileName)
    {
        // ok: csharp-file-name-joined-to-folder
        var path = Path.GetFullPath(Path.Combine("/srv/data", fileName));
        if (!path.StartsWith("/srv/data/"))
        {
            throw new UnauthorizedAccessException();
        }
        return File.ReadAllText(path);
    }

    public string Constant()
    {
        // ok: csharp-file-name-joined-to-folder
        return File.ReadAllText(Path.Combine("/srv/data", "settings.json"));
    }
}
