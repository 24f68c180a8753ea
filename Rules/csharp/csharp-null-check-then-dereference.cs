public class Nulls
{
    public bool Empty(string text)
    {
        // ruleid: csharp-null-check-then-dereference
        return text == null && text.Equals("");
    }

    public int Length(string text)
    {
        // ruleid: csharp-null-check-then-dereference
        if (text == null)
        {
            return text.Length;
        }
        return 0;
    }

    public string First(List<User> users, int id)
    {
        // ruleid: csharp-null-check-then-dereference
        return users.FirstOrDefault(u => u.Id == id).Name;
    }

    public bool Good(string text)
    {
        // ok: csharp-null-check-then-dereference
        return text == null || text.Equals("");
    }

    public string GoodFirst(List<User> users, int id)
    {
        // ok: csharp-null-check-then-dereference
        return users.FirstOrDefault(u => u.Id == id)?.Name;
    }

    public int GoodLength(string text)
    {
        // ok: csharp-null-check-then-dereference
        if (text != null)
        {
            return text.Length;
        }
        return 0;
    }
}
