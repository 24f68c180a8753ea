using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class UsersController : ControllerBase
{
    [HttpGet("users/{id}")]
    public async Task<IActionResult> GetUser(int id)
    {
        var user = await _db.Users.FindAsync(id);
        // ruleid: csharp-sensitive-field-in-response
        return Ok(new { user.Name, user.Email, user.PasswordHash });
    }

    [HttpGet("cards/{id}")]
    public IActionResult Card(int id)
    {
        var card = _cards.Find(id);
        // ruleid: csharp-sensitive-field-in-response
        return Json(new { holder = card.Holder, number = card.CardNumber });
    }

    [HttpGet("people")]
    public object People()
    {
        // ruleid: csharp-sensitive-field-in-response
        return _db.People.Select(p => new { p.Name, p.Ssn }).ToList();
    }

    [HttpGet("public/{id}")]
    public IActionResult Public(int id)
    {
        var user = _db.Users.Find(id);
        // ok: csharp-sensitive-field-in-response
        return Ok(new { user.Name, user.Bio });
    }

    public bool Check(User user, string password)
    {
        // ok: csharp-sensitive-field-in-response
        return _hasher.Verify(user.PasswordHash, password);
    }

    [HttpPost("users")]
    public IActionResult Create(NewUser form)
    {
        // ok: csharp-sensitive-field-in-response
        _users.Add(form.Name, _hasher.Hash(form.Password));
        return Ok(new { form.Name });
    }
}
