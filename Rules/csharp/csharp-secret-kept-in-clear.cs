public class Sample49
{
    public void SaveLogin(string user, string password)
    {
        // ruleid: csharp-secret-kept-in-clear
        File.WriteAllText("login.txt", user + ":" + password);
    }
}

public class Sample50
{
    public void Remember(HttpContext context, string password)
    {
        // ruleid: csharp-secret-kept-in-clear
        context.Session.SetString("password", password);
    }
}

public class Sample51
{
    public async Task Forgot(User user)
    {
        var body = $"Hi {user.Name}, your password is: {user.Password}";
        // ruleid: csharp-secret-kept-in-clear
        await _mail.SendAsync(user.Email, "Your password", body);
    }
}

public class Sample52
{
    public void SaveHash(string user, string password)
    {
        // ok: csharp-secret-kept-in-clear
        File.WriteAllText("login.txt", user + ":" + hasher.HashPassword(password));
    }
}

public class Sample53
{
    public void RememberUser(HttpContext context, string user)
    {
        // ok: csharp-secret-kept-in-clear
        context.Session.SetString("user", user);
    }
}

public class Sample54
{
    public async Task Reset(User user, string link)
    {
        // ok: csharp-secret-kept-in-clear
        await _mail.SendAsync(user.Email, "Reset", $"Hi {user.Name}: {link}");
    }
}
