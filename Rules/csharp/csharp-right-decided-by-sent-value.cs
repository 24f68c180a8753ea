class Projects : Controller
{
    IActionResult Add(int id, [FromBody] MemberDto dto)
    {
        // ruleid: csharp-right-decided-by-sent-value
        if (!dto.RequestedByRole.Equals("owner", StringComparison.OrdinalIgnoreCase)) return Forbid();
        return NoContent();
    }
    void Load()
    {
        var tier = Request.Cookies["membership"];
        // ruleid: csharp-right-decided-by-sent-value
        if (tier != null && tier.Value == "gold") Panel.Visible = true;
    }
    IActionResult Stats()
    {
        var role = Request.Headers["X-Role"];
        // ruleid: csharp-right-decided-by-sent-value
        if (role == "admin") return View("All");
        return View();
    }
    IActionResult Mine()
    {
        // ok: csharp-right-decided-by-sent-value
        if (!User.IsInRole("owner")) return Forbid();
        return View();
    }
    IActionResult Sorted()
    {
        var order = Request.Query["order"];
        // ok: csharp-right-decided-by-sent-value
        if (order == "name") return View("ByName");
        return View();
    }
    IActionResult Stored(Account account)
    {
        // ok: csharp-right-decided-by-sent-value
        if (account.Role != "owner") return Forbid();
        return View();
    }
}
