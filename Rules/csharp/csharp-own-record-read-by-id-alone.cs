[Authorize]
public class InvoicesController : ControllerBase {
    [HttpGet("{id}")]
    public async Task<IActionResult> Get(int id) {
        // ruleid: csharp-own-record-read-by-id-alone
        var invoice = await _db.Invoices.FindAsync(id);
        return invoice == null ? NotFound() : Ok(invoice);
    }
    public ActionResult Delete(int messageId) {
        // ruleid: csharp-own-record-read-by-id-alone
        var m = db.Messages.Single(x => x.Id == messageId);
        db.Messages.Remove(m);
        return RedirectToAction("Inbox");
    }
    public ActionResult<Order> Order(Guid id) {
        // ruleid: csharp-own-record-read-by-id-alone
        return _orderRepository.GetById(id);
    }
    public async Task<IActionResult> Mine(int id) {
        var me = User.FindFirstValue(ClaimTypes.NameIdentifier);
        // ok: csharp-own-record-read-by-id-alone
        var invoice = await _db.Invoices.SingleOrDefaultAsync(i => i.Id == id && i.OwnerId == me);
        return Ok(invoice);
    }
    public async Task<IActionResult> Checked(int id) {
        // ok: csharp-own-record-read-by-id-alone
        var order = await _db.Orders.FindAsync(id);
        if (order.OwnerId != User.Identity.Name) return Forbid();
        return Ok(order);
    }
    public async Task<IActionResult> Product(int id) {
        // ok: csharp-own-record-read-by-id-alone
        return Ok(await _db.Products.FindAsync(id));
    }
}
