public class AccountChecked
{
    public async Task One(User user, string next)
    {
        // ruleid: csharp-account-or-amount-to-be-checked
        await _users.RemovePasswordAsync(user);
    }

    public bool Two(string password)
    {
        // ruleid: csharp-account-or-amount-to-be-checked
        return password == "admin123";
    }

    public List<Item> Three(int pageSize)
    {
        // ruleid: csharp-account-or-amount-to-be-checked
        return _db.Items.Take(pageSize).ToList();
    }

    public bool Name(string name)
    {
        // ok: csharp-account-or-amount-to-be-checked
        return name == "root";
    }

    public List<Item> Ten()
    {
        // ok: csharp-account-or-amount-to-be-checked
        return _db.Items.Take(10).ToList();
    }

    public bool Empty(string password)
    {
        // ok: csharp-account-or-amount-to-be-checked
        return password == "";
    }
}
