using System.IO;
using System.IO.Compression;

public class Unzip
{
    public void Loop(ZipArchive archive, string dir)
    {
        foreach (var entry in archive.Entries)
        {
            // ruleid: csharp-zip-entry-path-traversal
            entry.ExtractToFile(Path.Combine(dir, entry.FullName));
        }
    }

    public void Typed(string zip, string dir)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            var path = dir + "/" + entry.FullName;
            // ruleid: csharp-zip-entry-path-traversal
            using var output = new FileStream(path, FileMode.Create);
            entry.Open().CopyTo(output);
        }
    }

    public void One(ZipArchiveEntry entry, string dir)
    {
        // ruleid: csharp-zip-entry-path-traversal
        using var output = File.Create(Path.Combine(dir, entry.FullName));
    }

    public void Checked(ZipArchive archive, string dir)
    {
        foreach (var entry in archive.Entries)
        {
            var path = Path.GetFullPath(Path.Combine(dir, entry.FullName));
            if (!path.StartsWith(dir))
            {
                throw new IOException("outside");
            }
            // ok: csharp-zip-entry-path-traversal
            entry.ExtractToFile(path);
        }
    }

    public void Flat(ZipArchive archive, string dir)
    {
        foreach (var entry in archive.Entries)
        {
            // ok: csharp-zip-entry-path-traversal
            entry.ExtractToFile(Path.Combine(dir, entry.Name));
        }
    }

    public void Whole(string zip, string dir)
    {
        // ok: csharp-zip-entry-path-traversal
        ZipFile.ExtractToDirectory(zip, dir);
    }
}
