using System.ComponentModel.DataAnnotations.Schema;
using System.Configuration;
using System.IO;
using System.Text;
using System.Text.Json;
using Microsoft.Win32;

class Accounts
{
    public void Save(string login, string password)
    {
        var config = ConfigurationManager.OpenExeConfiguration(ConfigurationUserLevel.None);
        config.AppSettings.Settings.Add("login", login);
        // ruleid: csharp-password-stored-or-sent-in-clear
        config.AppSettings.Settings.Add("password", password);
        config.Save();
    }

    public void Remember(string password)
    {
        // ruleid: csharp-password-stored-or-sent-in-clear
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(password));
        Registry.CurrentUser.CreateSubKey("Acme").SetValue("pwd", encoded);
    }

    public async Task StoreCardAsync(PaymentCard card)
    {
        // ruleid: csharp-password-stored-or-sent-in-clear
        var json = JsonSerializer.Serialize(new { card.Holder, card.Cvv });
        await File.AppendAllTextAsync("cards.json", json);
    }

    public void SaveHash(string login, string password)
    {
        var hash = Hasher.Hash(password);
        // ok: csharp-password-stored-or-sent-in-clear
        config.AppSettings.Settings.Add("password", hash);
    }

    public void RememberName(string name)
    {
        // ok: csharp-password-stored-or-sent-in-clear
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(name));
        Keep(encoded);
    }

    public void RememberProtected(string password)
    {
        // ok: csharp-password-stored-or-sent-in-clear
        var blob = ProtectedData.Protect(Encoding.UTF8.GetBytes(password), null, Scope);
        Keep(blob);
    }
}

[Table("payments")]
public class Payment
{
    public int Id { get; set; }
    // ruleid: csharp-password-stored-or-sent-in-clear
    public string CardNumber { get; set; }
    // ok: csharp-password-stored-or-sent-in-clear
    public string LastFourDigits { get; set; }
}
