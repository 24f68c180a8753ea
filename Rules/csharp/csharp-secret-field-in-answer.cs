public class SecretField : ControllerBase
{
    public IActionResult One(Customer c)
    {
        // ruleid: csharp-secret-field-in-answer
        return Ok(new { c.Name, c.CardNumber });
    }

    public IActionResult Two(int id)
    {
        // ruleid: csharp-secret-field-in-answer
        return Ok(_db.Users.Find(id));
    }

    public override string ToString()
    {
        // ruleid: csharp-secret-field-in-answer
        return "User " + this.PasswordHash;
    }

    public IActionResult Name(Customer c)
    {
        // ok: csharp-secret-field-in-answer
        return Ok(new { c.Name });
    }

    public bool Check(User user, string sent)
    {
        // ok: csharp-secret-field-in-answer
        return _hasher.VerifyHashedPassword(user, user.PasswordHash, sent) == Ok2;
    }

    public IActionResult Product(int id)
    {
        // ok: csharp-secret-field-in-answer
        return Ok(_db.Products.Find(id));
    }
}
