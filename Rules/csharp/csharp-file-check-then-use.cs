public class Race
{
    public void Create(string path)
    {
        // ruleid: csharp-file-check-then-use
        if (!File.Exists(path))
        {
            File.Create(path);
        }
    }

    public void Write(string path, string text)
    {
        // ruleid: csharp-file-check-then-use
        if (!File.Exists(path))
        {
            Log("new");
            File.WriteAllText(path, text);
        }
    }

    public void Append(string path, string text)
    {
        // ruleid: csharp-file-check-then-use
        if (!System.IO.File.Exists(path))
        {
            System.IO.File.AppendAllText(path, text);
        }
    }

    public void Atomic(string path)
    {
        // ok: csharp-file-check-then-use
        using var stream = new FileStream(path, FileMode.CreateNew);
    }

    public void Missing(string path)
    {
        // ok: csharp-file-check-then-use
        if (!File.Exists(path))
        {
            throw new FileNotFoundException(path);
        }
    }

    public void Folder(string path)
    {
        // ok: csharp-file-check-then-use
        if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path);
        }
    }
}
