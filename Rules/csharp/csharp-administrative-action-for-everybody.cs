using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

// ruleid: csharp-administrative-action-for-everybody
[AllowAnonymous]
[Route("admin/users")]
public class AdminUsersController : ControllerBase
{
    [HttpDelete("{id}")]
    public async Task<IActionResult> Remove(int id)
    {
        await _users.DeleteAsync(id);
        return NoContent();
    }
}

public class OrdersController : ControllerBase
{
    // ruleid: csharp-administrative-action-for-everybody
    [AllowAnonymous]
    [HttpPost("orders/{id}/remove")]
    public IActionResult DeleteOrder(int id)
    {
        _orders.Delete(id);
        return NoContent();
    }

    // ok: csharp-administrative-action-for-everybody
    [AllowAnonymous]
    [HttpGet("orders/{id}")]
    public IActionResult Show(int id)
    {
        return Ok(_orders.Find(id));
    }
}

static class Endpoints
{
    public static void Map(WebApplication app)
    {
        // ruleid: csharp-administrative-action-for-everybody
        app.MapPost("/admin/shutdown", (IHostApplicationLifetime life) => life.StopApplication());
        // ok: csharp-administrative-action-for-everybody
        app.MapPost("/admin/reload", (Cache cache) => cache.Reload()).RequireAuthorization("admin");
        // ok: csharp-administrative-action-for-everybody
        app.MapGet("/products", (Store store) => store.All());
    }
}
