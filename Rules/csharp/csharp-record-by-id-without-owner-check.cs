using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

public class InvoicesController : ControllerBase
{
    [Authorize]
    [HttpGet("invoices/{id}")]
    public async Task<IActionResult> Get(int id)
    {
        // ruleid: csharp-record-by-id-without-owner-check
        var invoice = await _db.Invoices.FindAsync(id);
        return invoice == null ? NotFound() : Ok(invoice);
    }

    [Authorize]
    public ActionResult DeleteMessage(int messageId)
    {
        // ruleid: csharp-record-by-id-without-owner-check
        var m = db.Messages.Single(x => x.Id == messageId);
        db.Messages.Remove(m);
        db.SaveChanges();
        return RedirectToAction("Inbox");
    }

    [Authorize]
    [HttpGet("orders/{id}")]
    public IActionResult Order(int id)
    {
        // ruleid: csharp-record-by-id-without-owner-check
        return Ok(_db.Orders.FirstOrDefault(o => o.Id == id));
    }

    [Authorize]
    [HttpGet("mine/{id}")]
    public IActionResult Mine(int id)
    {
        // ok: csharp-record-by-id-without-owner-check
        var invoice = _db.Invoices.SingleOrDefault(i => i.Id == id && i.Owner == User.Identity.Name);
        return Ok(invoice);
    }

    [Authorize]
    [HttpGet("checked/{id}")]
    public async Task<IActionResult> Checked(int id)
    {
        // ok: csharp-record-by-id-without-owner-check
        var invoice = await _db.Invoices.FindAsync(id);
        if (invoice.OwnerId != CurrentUserId) return Forbid();
        return Ok(invoice);
    }

    [HttpGet("products/{id}")]
    public IActionResult Product(int id)
    {
        // ok: csharp-record-by-id-without-owner-check
        return Ok(_db.Products.Find(id));
    }

    [Authorize(Roles = "Admin")]
    [HttpGet("any/{id}")]
    public IActionResult Any(int id)
    {
        // ok: csharp-record-by-id-without-owner-check
        return Ok(_db.Invoices.Find(id));
    }
}
