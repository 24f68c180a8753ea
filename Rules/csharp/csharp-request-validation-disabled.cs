using System.Web.Mvc;

public class ArticleController : Controller
{
    // ruleid: csharp-request-validation-disabled
    [HttpPost]
    [ValidateInput(false)]
    public ActionResult Save(string html)
    {
        return View();
    }

    // ok: csharp-request-validation-disabled
    [HttpPost]
    [ValidateInput(true)]
    public ActionResult Good(string text)
    {
        return View();
    }

    // ok: csharp-request-validation-disabled
    public ActionResult Index()
    {
        return View();
    }
}

// ruleid: csharp-request-validation-disabled
[ValidateInput(false)]
public class OpenController : Controller
{
    public ActionResult Index() { return View(); }
}

public class LegacyPage : System.Web.UI.Page
{
    protected void Page_Init(object sender, System.EventArgs e)
    {
        // ruleid: csharp-request-validation-disabled
        this.ValidateRequest = false;
        // ok: csharp-request-validation-disabled
        this.ViewStateUserKey = Session.SessionID;
    }
}
