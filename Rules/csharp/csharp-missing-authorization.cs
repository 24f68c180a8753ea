using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

// ruleid: csharp-missing-authorization
public class AdminController : Controller
{
    public IActionResult Index() => View();
}

// ruleid: csharp-missing-authorization
[ApiController]
[Route("api/roles")]
public class RolesController : ControllerBase
{
    [HttpPost]
    public IActionResult Add(string name) => Ok();
}

public class ItemsController : ControllerBase
{
    // ruleid: csharp-missing-authorization
    [AllowAnonymous]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id)
    {
        _items.Remove(id);
        return NoContent();
    }

    // ok: csharp-missing-authorization
    [Authorize]
    [HttpDelete("safe/{id}")]
    public IActionResult DeleteSafe(int id)
    {
        return NoContent();
    }
}

// ok: csharp-missing-authorization
[Authorize(Roles = "Admin")]
public class AdministrationController : Controller
{
    public IActionResult Index() => View();
}

// ok: csharp-missing-authorization
public class HomeController : Controller
{
    public IActionResult Index() => View();
}
