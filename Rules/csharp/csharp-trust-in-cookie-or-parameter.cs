public class RolesController : Controller
{
    public IActionResult Cookie()
    {
        // ruleid: csharp-trust-in-cookie-or-parameter
        if (Request.Cookies["role"] == "admin")
        {
            return View("Admin");
        }
        return View();
    }

    public IActionResult Parameter()
    {
        // ruleid: csharp-trust-in-cookie-or-parameter
        if (Request.Query["isAdmin"] == "true")
        {
            return View("Admin");
        }
        return View();
    }

    public IActionResult Variable()
    {
        var role = Request.Cookies["role"];
        // ruleid: csharp-trust-in-cookie-or-parameter
        return role == "admin" ? View("Admin") : View();
    }

    public IActionResult Claims()
    {
        // ok: csharp-trust-in-cookie-or-parameter
        return User.IsInRole("admin") ? View("Admin") : View();
    }

    public IActionResult Theme()
    {
        // ok: csharp-trust-in-cookie-or-parameter
        return Request.Cookies["theme"] == "dark" ? View("Dark") : View();
    }

    public IActionResult Action1()
    {
        // ok: csharp-trust-in-cookie-or-parameter
        return Request.Query["action"] == "save" ? Save() : View();
    }
}
