using Microsoft.AspNetCore.Mvc;

public class HooksController : ControllerBase
{
    // ruleid: csharp-webhook-or-callback-not-verified
    [HttpPost("webhooks/payment")]
    public async Task<IActionResult> Payment([FromBody] PaymentEvent evt)
    {
        var order = await _db.Orders.FindAsync(evt.OrderId);
        order.Paid = evt.Status == "succeeded";
        await _db.SaveChangesAsync();
        return Ok();
    }

    // ruleid: csharp-webhook-or-callback-not-verified
    [HttpPost("callback")]
    public IActionResult Callback(PaymentEvent evt)
    {
        _orders.MarkPaid(evt.OrderId);
        return Ok();
    }

    // ruleid: csharp-webhook-or-callback-not-verified
    [HttpPost("ipn/notify")]
    public IActionResult Notify([FromBody] Notification n)
    {
        _orders.Done(n.Id);
        return NoContent();
    }

    // ok: csharp-webhook-or-callback-not-verified
    [HttpPost("webhooks/verified")]
    public IActionResult Verified([FromBody] PaymentEvent evt)
    {
        if (!VerifySignature(Request)) return Unauthorized();
        _orders.MarkPaid(evt.OrderId);
        return Ok();
    }

    // ok: csharp-webhook-or-callback-not-verified
    [HttpPost("orders")]
    public IActionResult Create([FromBody] Order order)
    {
        _orders.Add(order);
        return Ok();
    }

    // ok: csharp-webhook-or-callback-not-verified
    [HttpPost("webhooks/checked")]
    public IActionResult Checked([FromBody] PaymentEvent evt)
    {
        if (!_gateway.IsValid(evt)) return BadRequest();
        _orders.MarkPaid(evt.OrderId);
        return Ok();
    }
}
