public class Policy
{
    public void Identity(IdentityOptions options)
    {
        // ruleid: csharp-identity-weak-password-policy
        options.Password.RequiredLength = 4;
    }

    public PasswordOptions Initialiser()
    {
        // ruleid: csharp-identity-weak-password-policy
        return new PasswordOptions { RequireDigit = false, RequiredLength = 6 };
    }

    public void Check(string password)
    {
        // ruleid: csharp-identity-weak-password-policy
        if (password.Length < 5)
        {
            throw new ArgumentException("too short");
        }
    }

    public void Good(IdentityOptions options)
    {
        // ok: csharp-identity-weak-password-policy
        options.Password.RequiredLength = 12;
    }

    public void GoodCheck(string password)
    {
        // ok: csharp-identity-weak-password-policy
        if (password.Length < 12)
        {
            throw new ArgumentException("too short");
        }
    }

    public void Name(string name)
    {
        // ok: csharp-identity-weak-password-policy
        if (name.Length < 3)
        {
            throw new ArgumentException("too short");
        }
    }
}
