using System.IO;

class Cache
{
    void Clear(string path)
    {
        // ruleid: csharp-existence-asked-before-use
        if (File.Exists(path))
            File.Delete(path);
    }

    void Remove(string folder)
    {
        // ruleid: csharp-existence-asked-before-use
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, true);
        }
    }

    void Start(string path)
    {
        // ruleid: csharp-existence-asked-before-use
        if (!File.Exists(path))
        {
            File.WriteAllText(path, "");
        }
    }

    void Make(string path)
    {
        // ok: csharp-existence-asked-before-use
        using (File.Open(path, FileMode.CreateNew)) { }
    }

    string Read(string path)
    {
        // ok: csharp-existence-asked-before-use
        try
        {
            return File.ReadAllText(path);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    bool IsThere(string path)
    {
        // ok: csharp-existence-asked-before-use
        if (File.Exists(path)) return true;
        return false;
    }
}
