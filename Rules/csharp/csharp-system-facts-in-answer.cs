public class SystemFacts : Controller
{
    public IActionResult One()
    {
        // ruleid: csharp-system-facts-in-answer
        return Ok(Environment.GetEnvironmentVariables());
    }

    protected void Page_Load(object sender, EventArgs e)
    {
        // ruleid: csharp-system-facts-in-answer
        lblFooter.Text = RuntimeInformation.FrameworkDescription;
    }

    public IActionResult Three()
    {
        // ruleid: csharp-system-facts-in-answer
        return Json(Directory.GetFiles("/srv/files"));
    }

    private string Home()
    {
        // ok: csharp-system-facts-in-answer
        return Environment.GetEnvironmentVariable("HOME");
    }

    public IActionResult Status()
    {
        // ok: csharp-system-facts-in-answer
        return Ok("up");
    }

    public IActionResult Load()
    {
        // ok: csharp-system-facts-in-answer
        return Content(System.IO.File.ReadAllText(Path.Combine(Server.MapPath("~/"), "a.txt")));
    }
}
