using System.Web.Mvc;

public class AccountController : Controller
{
    [HttpPost]
    public ActionResult Login(string user, string password)
    {
        if (Membership.ValidateUser(user, password))
        {
            // ruleid: csharp-session-kept-at-login
            Session["user"] = user;
            return RedirectToAction("Index", "Home");
        }
        return View();
    }

    public IActionResult SignIn(string name, string password)
    {
        if (_auth.Check(name, password))
        {
            // ruleid: csharp-session-kept-at-login
            HttpContext.Session.SetString("userName", name);
        }
        return Redirect("/");
    }

    public ActionResult Sso(string sid, string ticket)
    {
        // ruleid: csharp-session-kept-at-login
        Response.Cookies.Add(new HttpCookie("ASP.NET_SessionId", sid) { HttpOnly = true });
        return Redirect("/");
    }

    [HttpPost]
    public ActionResult LoginSafe(string user, string password)
    {
        if (Membership.ValidateUser(user, password))
        {
            Session.Clear();
            // ok: csharp-session-kept-at-login
            Session["user"] = user;
        }
        return View();
    }

    public ActionResult Colour(string colour)
    {
        // ok: csharp-session-kept-at-login
        Session["colour"] = colour;
        return View();
    }

    public async Task<IActionResult> LoginCookie(string user, string password)
    {
        // ok: csharp-session-kept-at-login
        await _signIn.PasswordSignInAsync(user, password, false, true);
        return Redirect("/");
    }
}
