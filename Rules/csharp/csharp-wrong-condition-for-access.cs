public class WrongCondition
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        var path = context.HttpContext.Request.Path.Value;
        // ruleid: csharp-wrong-condition-for-access
        if (path.StartsWith("/Admin") && !context.HttpContext.User.IsInRole("Admin"))
        {
            context.Result = new ForbidResult();
        }
    }

    public IActionResult Update(int id, Document body)
    {
        // ruleid: csharp-wrong-condition-for-access
        if (body.Owner != User.Identity.Name) return Forbid();
        return Ok();
    }

    public IActionResult Three(int id)
    {
        // ruleid: csharp-wrong-condition-for-access
        if (!User.Identity.IsAuthenticated)
        {
            return Forbid();
        }
        return Ok(_orders.Find(id));
    }

    public IActionResult Stored(int id)
    {
        var stored = _db.Documents.Find(id);
        // ok: csharp-wrong-condition-for-access
        if (stored.Owner != User.Identity.Name) return Forbid();
        return Ok();
    }

    public IActionResult Role(int id)
    {
        // ok: csharp-wrong-condition-for-access
        if (!User.IsInRole("Admin")) return Forbid();
        return Ok();
    }

    public bool Prefix(string text)
    {
        // ok: csharp-wrong-condition-for-access
        return text.StartsWith("a");
    }
}
