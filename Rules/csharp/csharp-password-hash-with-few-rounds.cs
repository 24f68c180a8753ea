public class FewRounds
{
    public string One(string password)
    {
        // ruleid: csharp-password-hash-with-few-rounds
        return BCrypt.Net.BCrypt.HashPassword(password, workFactor: 4);
    }

    public string Two(string password)
    {
        // ruleid: csharp-password-hash-with-few-rounds
        return BCrypt.Net.BCrypt.HashPassword(password, 6);
    }

    public void Three(IServiceCollection services)
    {
        // ruleid: csharp-password-hash-with-few-rounds
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
    }

    public string Strong(string password)
    {
        // ok: csharp-password-hash-with-few-rounds
        return BCrypt.Net.BCrypt.HashPassword(password, workFactor: 12);
    }

    public string Default(string password)
    {
        // ok: csharp-password-hash-with-few-rounds
        return BCrypt.Net.BCrypt.HashPassword(password);
    }

    public void Rounds(IServiceCollection services)
    {
        // ok: csharp-password-hash-with-few-rounds
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 600000);
    }
}
