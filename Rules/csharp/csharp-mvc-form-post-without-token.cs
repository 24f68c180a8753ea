public class MailController : Controller {
    // ruleid: csharp-mvc-form-post-without-token
    [HttpPost]
    public ActionResult ChangeEmail(string email) {
        _users.SetEmail(User.Identity.Name, email);
        return RedirectToAction("Index");
    }

    // ruleid: csharp-mvc-form-post-without-token
    [IgnoreAntiforgeryToken]
    public IActionResult Transfer(TransferModel model) {
        return Ok();
    }

    public void Map(WebApplication app) {
        // ruleid: csharp-mvc-form-post-without-token
        app.MapPost("/pay", Pay).DisableAntiforgery();
    }

    // ok: csharp-mvc-form-post-without-token
    [HttpPost]
    [ValidateAntiForgeryToken]
    public ActionResult SafeChange(string email) {
        _users.SetEmail(User.Identity.Name, email);
        return RedirectToAction("Index");
    }

    // ok: csharp-mvc-form-post-without-token
    [HttpPost]
    public ActionResult Login(LoginModel model) {
        return RedirectToAction("Index");
    }

    // ok: csharp-mvc-form-post-without-token
    [HttpPost("api/items")]
    public IActionResult Api([FromBody] Item item) {
        return Ok();
    }
}
