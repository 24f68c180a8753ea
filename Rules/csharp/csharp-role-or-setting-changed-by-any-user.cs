using Microsoft.AspNetCore.Mvc;
[Authorize]
public class RolesController : ControllerBase {
    [HttpPost("{user}/{role}")]
    public async Task<IActionResult> Give(string user, string role) {
        // ruleid: csharp-role-or-setting-changed-by-any-user
        await _userManager.AddToRoleAsync(await _userManager.FindByNameAsync(user), role);
        return Ok();
    }
    [HttpPut("settings/{key}")]
    public async Task<IActionResult> Put(string key, string value) {
        // ruleid: csharp-role-or-setting-changed-by-any-user
        await _globalSettings.SetAsync(key, value);
        return NoContent();
    }
    [HttpDelete("{id}")]
    public IActionResult Ban(int id) {
        // ruleid: csharp-role-or-setting-changed-by-any-user
        _members.BanMember(id);
        return Ok();
    }
    [HttpPost("checked")]
    public async Task<IActionResult> Checked(User user, string role) {
        if (!User.IsInRole("Admin")) return Forbid();
        // ok: csharp-role-or-setting-changed-by-any-user
        await _userManager.AddToRoleAsync(user, role);
        return Ok();
    }
    [Authorize(Roles = "Admin")]
    [HttpPost("role")]
    public async Task<IActionResult> ByRole(User user, string role) {
        // ok: csharp-role-or-setting-changed-by-any-user
        await _userManager.AddToRoleAsync(user, role);
        return Ok();
    }
    [HttpPost("note")]
    public IActionResult Note(string text) {
        // ok: csharp-role-or-setting-changed-by-any-user
        _notes.Add(text);
        return Ok();
    }
}

class TokenReset : ControllerBase
{
    public async Task<IActionResult> Reset(ResetModel m)
    {
        var u = await _um.FindByEmailAsync(m.Email);
        // ok: csharp-role-or-setting-changed-by-any-user
        var r = await _um.ResetPasswordAsync(u, m.Token, m.NewPassword);
        return r.Succeeded ? Ok() : BadRequest();
    }
}
