public class ChangeController : ControllerBase
{
    [HttpDelete("users/{id}")]
    public IActionResult One(int id)
    {
        // ruleid: csharp-change-without-permission-check
        _users.Delete(id);
        return NoContent();
    }

    public async Task<IActionResult> Refund(int id)
    {
        // ruleid: csharp-change-without-permission-check
        await _orderService.RefundAsync(id);
        return Ok();
    }

    [Authorize(Roles = "Admin")]
    [HttpDelete("accounts/{id}")]
    public IActionResult Annotated(int id)
    {
        // ok: csharp-change-without-permission-check
        _users.Delete(id);
        return NoContent();
    }

    [HttpDelete("notes/{id}")]
    public IActionResult Owned(int id)
    {
        if (_notes.OwnerOf(id) != User.Identity.Name)
        {
            return Forbid();
        }
        // ok: csharp-change-without-permission-check
        _notes.Delete(id);
        return NoContent();
    }
}

public class ChangePage
{
    protected void Delete_Click(object sender, EventArgs e)
    {
        // ruleid: csharp-change-without-permission-check
        _articles.Delete(int.Parse(hfId.Value));
    }

    private int Count()
    {
        // ok: csharp-change-without-permission-check
        return Math.Max(1, 2);
    }
}
