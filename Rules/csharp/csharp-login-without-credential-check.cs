using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;

public class LoginController : Controller
{
    [HttpPost("login")]
    public async Task<IActionResult> Login(string email)
    {
        var user = await _db.Users.SingleOrDefaultAsync(u => u.Email == email);
        if (user == null) return Unauthorized();
        var identity = new ClaimsIdentity(new[] { new Claim(ClaimTypes.Name, user.Email) }, "Cookies");
        // ruleid: csharp-login-without-credential-check
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return Ok();
    }

    public ActionResult LogOn(string name)
    {
        if (_users.Exists(name))
        {
            // ruleid: csharp-login-without-credential-check
            FormsAuthentication.SetAuthCookie(name, false);
        }
        return Redirect("/");
    }

    public bool Validate(string login, string password)
    {
        // ruleid: csharp-login-without-credential-check
        try
        {
            return BCrypt.Net.BCrypt.Verify(password, _users.ByLogin(login).Hash);
        }
        catch (Exception ex)
        {
            _log.Error(ex);
            return true;
        }
    }

    public async Task<IActionResult> SignIn(string email, string password)
    {
        var user = await _users.FindByEmailAsync(email);
        if (!await _users.CheckPasswordAsync(user, password)) return Unauthorized();
        // ok: csharp-login-without-credential-check
        await _signIn.SignInAsync(user, false);
        return Ok();
    }

    public bool ValidateClosed(string login, string password)
    {
        // ok: csharp-login-without-credential-check
        try
        {
            return _directory.Verify(login, password);
        }
        catch (Exception)
        {
            return false;
        }
    }

    public async Task Register(string email, string password)
    {
        var user = new AppUser(email);
        // ok: csharp-login-without-credential-check
        await _signIn.SignInAsync(user, false);
    }
}
