using Microsoft.AspNetCore.Mvc;

public class AccountController : Controller
{
    // ruleid: csharp-missing-antiforgery-token
    [HttpPost]
    public IActionResult Transfer(string to, decimal amount)
    {
        _bank.Transfer(to, amount);
        return RedirectToAction("Index");
    }

    // ruleid: csharp-missing-antiforgery-token
    [HttpPost]
    [IgnoreAntiforgeryToken]
    public IActionResult Delete(int id)
    {
        _context.Delete(id);
        return View();
    }

    // ruleid: csharp-missing-antiforgery-token
    [HttpPost]
    public async Task<IActionResult> Edit(Profile profile)
    {
        await _context.UpdateAsync(profile);
        return View();
    }

    // ok: csharp-missing-antiforgery-token
    [HttpPost]
    [ValidateAntiForgeryToken]
    public IActionResult Good(string to, decimal amount)
    {
        _bank.Transfer(to, amount);
        return RedirectToAction("Index");
    }

    // ok: csharp-missing-antiforgery-token
    [HttpGet]
    public IActionResult Index()
    {
        return View(_bank.List());
    }

    // ok: csharp-missing-antiforgery-token
    [HttpPost]
    public IActionResult Search(string text)
    {
        return View(_bank.Find(text));
    }
}
