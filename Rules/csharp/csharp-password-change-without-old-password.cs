using Microsoft.AspNetCore.Mvc;

public class AccountController : Controller
{
    [Authorize, HttpPost, ValidateAntiForgeryToken]
    public async Task<IActionResult> ChangePassword(string newPassword)
    {
        var user = await _userManager.GetUserAsync(User);
        await _userManager.RemovePasswordAsync(user);
        // todoruleid: csharp-password-change-without-old-password
        await _userManager.AddPasswordAsync(user, newPassword);
        return RedirectToAction("Index");
    }

    public ActionResult SetPassword(string password, string confirm)
    {
        if (password != confirm) return View();
        int id = (int)Session["userId"];
        // ruleid: csharp-password-change-without-old-password
        _users.UpdateHash(id, BCrypt.Net.BCrypt.HashPassword(password));
        return RedirectToAction("Profile");
    }

    [HttpPost("password")]
    public IActionResult UpdatePassword(NewPassword form)
    {
        var me = _users.ByName(User.Identity.Name);
        // ruleid: csharp-password-change-without-old-password
        me.PasswordHash = _hasher.HashPassword(form.Value);
        return Ok();
    }

    [HttpPost]
    public async Task<IActionResult> ChangePasswordSafe(string oldPassword, string newPassword)
    {
        var user = await _userManager.GetUserAsync(User);
        // ok: csharp-password-change-without-old-password
        await _userManager.ChangePasswordAsync(user, oldPassword, newPassword);
        return Ok();
    }

    [HttpPost]
    public IActionResult ChangePassword(string current, string newPassword)
    {
        if (!_hasher.Verify(Me.PasswordHash, current)) return Forbid();
        // ok: csharp-password-change-without-old-password
        Me.PasswordHash = _hasher.HashPassword(newPassword);
        return Ok();
    }

    public void Register(string name, string password)
    {
        // ok: csharp-password-change-without-old-password
        _users.Add(name, _hasher.HashPassword(password));
    }
}
