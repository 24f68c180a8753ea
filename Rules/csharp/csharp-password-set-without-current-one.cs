public class PasswordController : Controller {
    public async Task<IActionResult> ChangePassword(string newPassword) {
        var user = await _userManager.GetUserAsync(User);
        // ruleid: csharp-password-set-without-current-one
        await _userManager.RemovePasswordAsync(user);
        // ruleid: csharp-password-set-without-current-one
        await _userManager.AddPasswordAsync(user, newPassword);
        return Ok();
    }
    public IActionResult UpdatePassword(int id, string password) {
        var user = _db.Users.Find(id);
        // ruleid: csharp-password-set-without-current-one
        user.PasswordHash = _hasher.Hash(password);
        _db.SaveChanges();
        return Ok();
    }
    public void SetNew(string name, string password) {
        // ruleid: csharp-password-set-without-current-one
        _accounts.SetPassword(name, password);
    }
    public async Task<IActionResult> SafeChange(string currentPassword, string newPassword) {
        var user = await _userManager.GetUserAsync(User);
        // ok: csharp-password-set-without-current-one
        await _userManager.ChangePasswordAsync(user, currentPassword, newPassword);
        return Ok();
    }
    public IActionResult SafeUpdate(string oldPassword, string password) {
        var user = Current();
        if (!_hasher.Verify(oldPassword, user.PasswordHash)) return Forbid();
        // ok: csharp-password-set-without-current-one
        user.PasswordHash = _hasher.Hash(password);
        return Ok();
    }
    public void Register(User user, string password) {
        // ok: csharp-password-set-without-current-one
        user.PasswordHash = _hasher.Hash(password);
    }
}

class CodeReset
{
    void ResetPassword(Account u, string code, string newPassword)
    {
        var rec = _codes.Get(u.Name);
        if (rec == null || !CryptographicOperations.FixedTimeEquals(rec.Hash, SHA256.HashData(Encoding.UTF8.GetBytes(code)))) throw new SecurityException();
        // ok: csharp-password-set-without-current-one
        u.PasswordHash = _hasher.HashPassword(u, newPassword);
    }
}
