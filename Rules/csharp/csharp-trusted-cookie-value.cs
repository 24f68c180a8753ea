using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

public class InboxController : Controller
{
    public IActionResult Inbox()
    {
        // ruleid: csharp-trusted-cookie-value
        var userId = int.Parse(Request.Cookies["userId"]);
        return View(_db.Mails.Where(m => m.OwnerId == userId).ToList());
    }

    protected void Checkout_Click(object sender, EventArgs e)
    {
        // ruleid: csharp-trusted-cookie-value
        decimal discount = decimal.Parse(Request.Cookies["discount"].Value);
        Charge(_cart.Sum() - discount);
    }

    public IActionResult Pay()
    {
        // ruleid: csharp-trusted-cookie-value
        var raw = Request.Cookies["cart"];
        var cart = JsonSerializer.Deserialize<Cart>(raw);
        return View(cart);
    }

    public IActionResult Checkout(CheckoutForm form)
    {
        // ruleid: csharp-trusted-cookie-value
        if (form.IsPremiumMember)
        {
            form.Total *= 0.5m;
        }
        return View("Thanks");
    }

    public IActionResult Theme()
    {
        // ok: csharp-trusted-cookie-value
        ViewBag.Theme = Request.Cookies["theme"];
        return View();
    }

    public IActionResult Protected()
    {
        // ok: csharp-trusted-cookie-value
        var raw = _protector.Unprotect(Request.Cookies["cart"]);
        return View(JsonSerializer.Deserialize<Cart>(raw));
    }

    public IActionResult Mine()
    {
        // ok: csharp-trusted-cookie-value
        var id = int.Parse(User.FindFirst("sub").Value);
        return View(_db.Mails.Where(m => m.OwnerId == id).ToList());
    }
}
