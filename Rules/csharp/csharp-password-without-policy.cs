public class WithoutPolicy
{
    public void One(PasswordOptions o)
    {
        // ruleid: csharp-password-without-policy
        o.RequiredLength = 4;
    }

    public User Register(string login, string password)
    {
        // ruleid: csharp-password-without-policy
        var hash = BCrypt.Net.BCrypt.HashPassword(password);
        return new User(login, hash);
    }

    public bool Three(string password)
    {
        // ruleid: csharp-password-without-policy
        return password.Length >= 5;
    }

    public void Long(PasswordOptions o)
    {
        // ok: csharp-password-without-policy
        o.RequiredLength = 14;
    }

    public User Create(string login, string password)
    {
        if (password.Length < 12)
        {
            throw new ArgumentException("short");
        }
        // ok: csharp-password-without-policy
        return new User(login, BCrypt.Net.BCrypt.HashPassword(password));
    }

    public bool Name(string name)
    {
        // ok: csharp-password-without-policy
        return name.Length >= 5;
    }
}
