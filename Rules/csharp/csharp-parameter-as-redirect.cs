public class ParameterAsRedirect : Controller
{
    public IActionResult One(string next)
    {
        // ruleid: csharp-parameter-as-redirect
        return Redirect(next);
    }

    public void Two()
    {
        // ruleid: csharp-parameter-as-redirect
        Response.Redirect(Request.QueryString["u"]);
    }

    public void Three(WebApplication app)
    {
        // ruleid: csharp-parameter-as-redirect
        app.MapGet("/out", (string to) => Results.Redirect(to));
    }

    public IActionResult Local(string next)
    {
        // ok: csharp-parameter-as-redirect
        return LocalRedirect(next);
    }

    public IActionResult Checked(string next)
    {
        if (!Url.IsLocalUrl(next))
        {
            return BadRequest();
        }
        // ok: csharp-parameter-as-redirect
        return Redirect(next);
    }

    public IActionResult Fixed()
    {
        // ok: csharp-parameter-as-redirect
        return Redirect("/home");
    }
}

public class LayoutOfForm
{
    public void Place(Control box, string left)
    {
        // ok: csharp-parameter-as-redirect
        box.Location = new Point(left, 4);
    }
}
