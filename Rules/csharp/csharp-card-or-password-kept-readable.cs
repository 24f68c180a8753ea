class Keeping
{
    void Remember(RegistryKey key, TextBox passwordBox)
    {
        // ruleid: csharp-card-or-password-kept-readable
        key.SetValue("Password", passwordBox.Text);
    }
    void Card(CardInput card)
    {
        // ruleid: csharp-card-or-password-kept-readable
        db.SavedCards.Add(new SavedCard { Holder = card.Holder, SecurityCode = card.Cvv });
    }
    Account Login(string login, string password)
    {
        // ruleid: csharp-card-or-password-kept-readable
        return db.Accounts.FirstOrDefault(a => a.Login == login && a.Password == password);
    }
    void Protected(RegistryKey key, string password)
    {
        // ok: csharp-card-or-password-kept-readable
        key.SetValue("Password", Protect(password));
    }
    void Server(RegistryKey key, TextBox serverBox)
    {
        // ok: csharp-card-or-password-kept-readable
        key.SetValue("Server", serverBox.Text);
    }
    void Token(CardInput card)
    {
        // ok: csharp-card-or-password-kept-readable
        db.SavedCards.Add(new SavedCard { Holder = card.Holder, Token = gateway.Tokenize(card) });
    }
}
