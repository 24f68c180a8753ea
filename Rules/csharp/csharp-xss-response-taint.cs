using System.Threading.Tasks;
using System.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

public class HelloController : Controller
{
    public IActionResult Hello(string name)
    {
        // ruleid: csharp-xss-response-taint
        return Content("<h1>Hello " + name + "</h1>", "text/html");
    }

    public async Task Write()
    {
        var q = Request.Query["q"];
        // ruleid: csharp-xss-response-taint
        await Response.WriteAsync($"<p>Results for {q}</p>");
    }

    public IActionResult Raw([FromQuery] string text)
    {
        // ruleid: csharp-xss-response-taint
        ViewBag.Text = new HtmlString(text);
        return View();
    }

    public IActionResult Encoded(string name)
    {
        // ok: csharp-xss-response-taint
        return Content("<h1>Hello " + HttpUtility.HtmlEncode(name) + "</h1>", "text/html");
    }

    public IActionResult Plain(string name)
    {
        // ok: csharp-xss-response-taint
        return Content("Hello " + name, "text/plain");
    }

    public IActionResult Model(string name)
    {
        // ok: csharp-xss-response-taint
        return View("Hello", name);
    }
}

public partial class Search : System.Web.UI.Page
{
    protected void Page_Load(object sender, System.EventArgs e)
    {
        // ruleid: csharp-xss-response-taint
        Response.Write("You searched for " + Request.QueryString["q"]);
    }
}
