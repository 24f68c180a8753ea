public class NullNotChecked
{
    public string One(int id)
    {
        // ruleid: csharp-null-not-checked
        return _users.FirstOrDefault(u => u.Id == id).Name;
    }

    public string Two()
    {
        // ruleid: csharp-null-not-checked
        return Environment.GetEnvironmentVariable("DATA").Trim();
    }

    public string Three(int id)
    {
        var user = _db.Users.Find(id);
        // ruleid: csharp-null-not-checked
        return user.Name;
    }

    public string Safe(int id)
    {
        // ok: csharp-null-not-checked
        return _users.FirstOrDefault(u => u.Id == id)?.Name;
    }

    public string Checked(int id)
    {
        var user = _db.Users.Find(id);
        if (user == null)
        {
            return "";
        }
        // ok: csharp-null-not-checked
        return user.Name;
    }

    public string First()
    {
        // ok: csharp-null-not-checked
        return _users.First().Name;
    }
}
