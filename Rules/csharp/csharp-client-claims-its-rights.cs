public class Sample73
{
    // ruleid: csharp-client-claims-its-rights
    public bool IsAdmin(HttpRequest request) => request.Headers["X-Role"] == "admin";
}

public class Sample74
{
    // ruleid: csharp-client-claims-its-rights
    public IActionResult Delete(int id, [FromForm] bool isAdmin)
    {
        if (!isAdmin) return Forbid();
        _posts.Delete(id);
        return NoContent();
    }
}

public class Sample75
{
    public ActionResult Checkout(FormCollection form)
    {
        // ruleid: csharp-client-claims-its-rights
        decimal price = decimal.Parse(form["hiddenPrice"]);
        _payments.Charge(price);
        return View("Done");
    }
}

public class Sample76
{
    // ok: csharp-client-claims-its-rights
    public string Trace(HttpRequest request) => request.Headers["X-Request-Id"];
}

public class Sample77
{
    // ok: csharp-client-claims-its-rights
    public IActionResult Sort([FromQuery] bool descending)
    {
        return Ok(_posts.Sorted(descending));
    }
}

public class Sample78
{
    public ActionResult Rename(FormCollection form)
    {
        // ok: csharp-client-claims-its-rights
        string name = form["name"];
        return View(name);
    }
}
