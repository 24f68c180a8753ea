public class PasswordChange
{
    public async Task<IActionResult> Put(PasswordDto dto)
    {
        var user = await _db.Users.SingleAsync(u => u.Login == User.Identity.Name);
        // ruleid: csharp-password-change-without-proof
        user.PasswordHash = _hasher.HashPassword(user, dto.NewPassword);
        return NoContent();
    }

    public void Two(string login, string next)
    {
        // ruleid: csharp-password-change-without-proof
        _accounts.SetPassword(login, next);
    }

    protected void Save_Click(object sender, EventArgs e)
    {
        // ruleid: csharp-password-change-without-proof
        _users.UpdatePassword(User.Identity.Name, txtNew.Text);
    }

    public IActionResult Checked(PasswordDto dto)
    {
        if (_hasher.VerifyHashedPassword(_user, _user.PasswordHash, dto.OldPassword) != Success)
        {
            return Forbid();
        }
        // ok: csharp-password-change-without-proof
        _user.PasswordHash = _hasher.HashPassword(_user, dto.NewPassword);
        return NoContent();
    }

    public void Register(User user, string password)
    {
        // ok: csharp-password-change-without-proof
        user.PasswordHash = _hasher.HashPassword(user, password);
    }

    public void Email(User user, string email)
    {
        // ok: csharp-password-change-without-proof
        user.Email = email;
    }
}
