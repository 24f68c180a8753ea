public class Sample61
{
    // ruleid: csharp-hook-taken-without-signature
    [HttpPost("hooks/payment")]
    public async Task<IActionResult> PaymentHook([FromBody] PaymentEvent evt)
    {
        var order = await _db.Orders.FindAsync(evt.OrderId);
        order.Status = OrderStatus.Paid;
        return Ok();
    }
}

public class Sample62
{
    public void Map(WebApplication app)
    {
        // ruleid: csharp-hook-taken-without-signature
        app.MapPost("/github/webhook", (PushEvent e) => { deployer.Deploy(e.Ref); return Results.Ok(); });
    }
}

public class Sample63
{
    // ruleid: csharp-hook-taken-without-signature
    [HttpPost("ipn")]
    public IActionResult Ipn(IFormCollection form)
    {
        ledger.Credit(form["user"], form["amount"]);
        return Ok();
    }
}

public class Sample64
{
    // ok: csharp-hook-taken-without-signature
    [HttpPost("hooks/payment")]
    public async Task<IActionResult> SignedHook([FromBody] PaymentEvent evt)
    {
        if (!IsSignatureValid(Request)) return Unauthorized();
        await Pay(evt);
        return Ok();
    }
}

public class Sample65
{
    // ok: csharp-hook-taken-without-signature
    [HttpPost("orders")]
    public IActionResult Order([FromBody] Order order)
    {
        orders.Add(order);
        return Ok();
    }
}

public class Sample66
{
    // ok: csharp-hook-taken-without-signature
    [HttpGet("hooks")]
    public IActionResult Hooks()
    {
        return Ok(hooks.All());
    }
}
