public class Access : Controller {
    public void Guard(ActionExecutingContext context) {
        var path = context.HttpContext.Request.Path.Value;
        // ruleid: csharp-access-decided-by-wrong-fact
        if (path.StartsWith("/Admin") && !context.HttpContext.User.IsInRole("Admin")) {
            context.Result = new ForbidResult();
        }
    }
    public async Task<IActionResult> Update(int id, [FromBody] Document body) {
        // ruleid: csharp-access-decided-by-wrong-fact
        if (body.Owner != User.Identity.Name) return Forbid();
        return Ok();
    }
    public ActionResult Publish(int id) {
        // ruleid: csharp-access-decided-by-wrong-fact
        if (!User.IsInRole("Editor") && !User.IsInRole("Admin") && User.Identity == null) { return Forbid(); }
        return Ok();
    }
    public bool IsBoss(string userName) {
        // ruleid: csharp-access-decided-by-wrong-fact
        return userName.Contains("admin");
    }
    public async Task<IActionResult> SafeUpdate(int id, [FromBody] DocumentEdit body) {
        var stored = await _db.Documents.FindAsync(id);
        // ok: csharp-access-decided-by-wrong-fact
        if (stored.Owner != User.Identity.Name) return Forbid();
        return Ok();
    }
    public bool SafeBoss() {
        // ok: csharp-access-decided-by-wrong-fact
        return User.IsInRole("admin");
    }
    public ActionResult SafePublish() {
        // ok: csharp-access-decided-by-wrong-fact
        if (!User.IsInRole("Editor") && !User.IsInRole("Admin")) { return Forbid(); }
        return Ok();
    }
    public string SafeLink(string path) {
        // ok: csharp-access-decided-by-wrong-fact
        return path.StartsWith("/admin") ? "menu" : "page";
    }
}
