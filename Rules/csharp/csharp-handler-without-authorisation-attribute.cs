public class OrdersController : ControllerBase
{
    // ruleid: csharp-handler-without-authorisation-attribute
    [HttpPost("orders")]
    public IActionResult Add(Order order)
    {
        _orders.Add(order);
        return Ok();
    }

    [Authorize]
    [HttpGet("mine")]
    public IActionResult Mine()
    {
        // ok: csharp-handler-without-authorisation-attribute
        return Ok(_orders.Of(User.Identity.Name));
    }

    // ok: csharp-handler-without-authorisation-attribute
    [HttpGet("open")]
    public IActionResult Open()
    {
        return Ok();
    }
}

public static class Routes
{
    public static void Map(WebApplication app, AuthorizationOptions options)
    {
        // ruleid: csharp-handler-without-authorisation-attribute
        app.MapDelete("/admin/users/{id}", (int id, UserStore s) => s.Delete(id));
        // ok: csharp-handler-without-authorisation-attribute
        app.MapDelete("/admin/jobs/{id}", (int id, JobStore s) => s.Delete(id)).RequireAuthorization("admin");
        // ruleid: csharp-handler-without-authorisation-attribute
        options.AddPolicy("Admin", p => p.RequireAssertion(ctx => true));
    }
}
