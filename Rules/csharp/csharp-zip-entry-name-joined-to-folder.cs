class Unpack
{
    void All(ZipArchive zip, string folder)
    {
        foreach (var entry in zip.Entries)
        {
            // ruleid: csharp-zip-entry-name-joined-to-folder
            var path = Path.Combine(folder, entry.FullName);
            entry.ExtractToFile(path, true);
        }
    }
    async Task Tar(TarReader tar, string root)
    {
        while (await tar.GetNextEntryAsync() is { } entry)
        {
            // ruleid: csharp-zip-entry-name-joined-to-folder
            await entry.ExtractToFileAsync(Path.Combine(root, entry.Key), true);
        }
    }
    void Joined(ZipArchive zip, string folder)
    {
        foreach (ZipArchiveEntry e in zip.Entries)
        {
            // ruleid: csharp-zip-entry-name-joined-to-folder
            e.ExtractToFile(Path.Join(folder, e.FullName));
        }
    }
    void Checked(ZipArchive zip, string folder)
    {
        foreach (var entry in zip.Entries)
        {
            // ok: csharp-zip-entry-name-joined-to-folder
            var path = Path.GetFullPath(Path.Combine(folder, entry.FullName));
            if (!path.StartsWith(folder)) continue;
            entry.ExtractToFile(path);
        }
    }
    void NameOnly(ZipArchive zip, string folder)
    {
        foreach (var entry in zip.Entries)
        {
            // ok: csharp-zip-entry-name-joined-to-folder
            entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.FullName)));
        }
    }
    // ok: csharp-zip-entry-name-joined-to-folder
    string Label(Person item) => item.FullName;
}
