public class CheckedThenUsed
{
    public bool One(string file)
    {
        // ruleid: csharp-file-checked-then-used
        if (File.Exists(file)) return false;
        File.WriteAllText(file, "1");
        return true;
    }

    public void Two(string path)
    {
        // ruleid: csharp-file-checked-then-used
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    public async Task Three(User u)
    {
        // ruleid: csharp-file-checked-then-used
        if (await _db.Users.AnyAsync(x => x.Login == u.Login)) return;
        _db.Users.Add(u);
        await _db.SaveChangesAsync();
    }

    public FileStream Once(string path)
    {
        // ok: csharp-file-checked-then-used
        return new FileStream(path, FileMode.CreateNew);
    }

    public bool There(string path)
    {
        // ok: csharp-file-checked-then-used
        return File.Exists(path);
    }

    public void Gone(string path)
    {
        // ok: csharp-file-checked-then-used
        File.Delete(path);
    }
}
