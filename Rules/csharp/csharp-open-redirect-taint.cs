using Microsoft.AspNetCore.Mvc;

public class LoginController : Controller
{
    [HttpPost]
    public IActionResult Login(LoginModel model, string returnUrl)
    {
        SignIn(model);
        // ruleid: csharp-open-redirect-taint
        return Redirect(returnUrl);
    }

    public void Old()
    {
        // ruleid: csharp-open-redirect-taint
        Response.Redirect(Request.QueryString["next"]);
    }

    public IActionResult Result([FromQuery] string target)
    {
        // ruleid: csharp-open-redirect-taint
        return new RedirectResult(target);
    }

    public IActionResult Local(string returnUrl)
    {
        // ok: csharp-open-redirect-taint
        return LocalRedirect(returnUrl);
    }

    public IActionResult Checked(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            // ok: csharp-open-redirect-taint
            return Redirect(returnUrl);
        }
        return RedirectToAction("Index");
    }

    public IActionResult Fixed(string id)
    {
        // ok: csharp-open-redirect-taint
        return Redirect("/items/" + id);
    }
}
