public class Sample109
{
    // ruleid: csharp-password-length-too-small
    [Required, MinLength(3)]
    public string Password { get; set; }
}

public class Sample110
{
    public void Configure(IdentityOptions options)
    {
        // ruleid: csharp-password-length-too-small
        options.Password.RequiredLength = 4;
    }
}

public class Sample111
{
    // ruleid: csharp-password-length-too-small
    public bool IsShort(string password) => password.Length < 6;
}

public class Sample112
{
    // ok: csharp-password-length-too-small
    [Required, MinLength(12)]
    public string Password { get; set; }
}

public class Sample113
{
    // ok: csharp-password-length-too-small
    [Required, MinLength(3)]
    public string City { get; set; }
}

public class Sample114
{
    // ok: csharp-password-length-too-small
    public bool IsTooShort(string password) => password.Length < 12;
}
