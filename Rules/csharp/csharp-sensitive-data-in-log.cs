using Microsoft.Extensions.Logging;

public class Audit
{
    public void Login(string user, string password)
    {
        // ruleid: csharp-sensitive-data-in-log
        _logger.LogInformation("login " + user + " with " + password);
    }

    public void Token(string accessToken)
    {
        // ruleid: csharp-sensitive-data-in-log
        _logger.LogDebug("token: {Token}", accessToken);
    }

    public void Card(Payment payment)
    {
        // ruleid: csharp-sensitive-data-in-log
        Log.Information($"charging card {payment.CardNumber}");
    }

    public void User(string user, string password)
    {
        // ok: csharp-sensitive-data-in-log
        _logger.LogInformation("login " + user);
    }

    public void Length(string password)
    {
        // ok: csharp-sensitive-data-in-log
        _logger.LogInformation("password length {Length}", password.Length);
    }

    public void Masked(Payment payment)
    {
        // ok: csharp-sensitive-data-in-log
        Log.Information($"charging card {Mask(payment.CardNumber)}");
    }
}
