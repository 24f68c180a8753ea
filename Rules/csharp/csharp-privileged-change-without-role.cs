using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Authorize]
[ApiController]
[Route("api/roles")]
public class RolesController : ControllerBase
{
    [HttpPost("{user}/{role}")]
    public async Task<IActionResult> Grant(string user, string role)
    {
        // ruleid: csharp-privileged-change-without-role
        await _userManager.AddToRoleAsync(await _userManager.FindByNameAsync(user), role);
        return Ok();
    }
}

public class SettingsController : ControllerBase
{
    [Authorize]
    [HttpPut("settings/{key}")]
    public async Task<IActionResult> Update(string key, [FromBody] string value)
    {
        // ruleid: csharp-privileged-change-without-role
        await _globalSettings.SetAsync(key, value);
        return NoContent();
    }

    [Authorize]
    [HttpPut("accounts/{id}/limit")]
    public async Task<IActionResult> SetLimit(int id, decimal limit)
    {
        var account = await _db.Accounts.FindAsync(id);
        // ruleid: csharp-privileged-change-without-role
        account.CreditLimit = limit;
        await _db.SaveChangesAsync();
        return Ok();
    }

    [Authorize(Roles = "Admin")]
    [HttpPut("safe/{key}")]
    public async Task<IActionResult> UpdateByAdmin(string key, [FromBody] string value)
    {
        // ok: csharp-privileged-change-without-role
        await _globalSettings.SetAsync(key, value);
        return NoContent();
    }

    [Authorize]
    [HttpPost("checked")]
    public async Task<IActionResult> Checked(string user, string role)
    {
        if (!User.IsInRole("Admin")) return Forbid();
        // ok: csharp-privileged-change-without-role
        await _userManager.AddToRoleAsync(await _userManager.FindByNameAsync(user), role);
        return Ok();
    }

    [Authorize]
    [HttpPut("me/colour")]
    public IActionResult Colour(string colour)
    {
        // ok: csharp-privileged-change-without-role
        _mySettings.Colour = colour;
        return Ok();
    }
}
