public class SecretInClear
{
    public void One(string password)
    {
        // ruleid: csharp-secret-stored-in-clear
        File.WriteAllText("login.txt", password);
    }

    public void Two(HttpResponse r, string login, string password)
    {
        // ruleid: csharp-secret-stored-in-clear
        r.Cookies.Append("auth", login + "|" + password);
    }

    public void Three(User user, RegisterDto dto)
    {
        // ruleid: csharp-secret-stored-in-clear
        user.Password = dto.Password;
    }

    public void Hashed(User user, RegisterDto dto)
    {
        // ok: csharp-secret-stored-in-clear
        user.Password = _hasher.HashPassword(user, dto.Password);
    }

    public void Theme(string theme)
    {
        // ok: csharp-secret-stored-in-clear
        Preferences.Set("theme", theme);
    }

    public void Sealed(byte[] card)
    {
        // ok: csharp-secret-stored-in-clear
        File.WriteAllBytes("card.bin", ProtectedData.Protect(card, null, DataProtectionScope.CurrentUser));
    }
}
