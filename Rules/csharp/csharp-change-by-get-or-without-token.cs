public class ProfileController : Controller
{
    // ruleid: csharp-change-by-get-or-without-token
    [HttpPost]
    public IActionResult Email(string email)
    {
        _users.SetEmail(User.Identity.Name, email);
        return RedirectToAction("Index");
    }

    // ruleid: csharp-change-by-get-or-without-token
    [HttpGet("delete/{id}")]
    public IActionResult DeletePost(int id)
    {
        return RedirectToAction("Index");
    }

    // ok: csharp-change-by-get-or-without-token
    [HttpPost]
    [ValidateAntiForgeryToken]
    public IActionResult Phone(string phone)
    {
        return RedirectToAction("Index");
    }

    // ok: csharp-change-by-get-or-without-token
    [HttpGet("list")]
    public IActionResult List()
    {
        return View();
    }

    public void Cookies(CookieBuilder c)
    {
        // ruleid: csharp-change-by-get-or-without-token
        c.Cookie.SameSite = SameSiteMode.None;
        // ok: csharp-change-by-get-or-without-token
        c.Cookie.SameSite = SameSiteMode.Lax;
    }
}
