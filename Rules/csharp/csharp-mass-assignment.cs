using Microsoft.AspNetCore.Mvc;

public class UsersController : Controller
{
    [HttpPost]
    public IActionResult Create(User user)
    {
        // ruleid: csharp-mass-assignment
        _context.Users.Add(user);
        return Ok();
    }

    [HttpPut("{id}")]
    public IActionResult Edit(int id, [FromBody] Account account)
    {
        // ruleid: csharp-mass-assignment
        _context.Update(account);
        return Ok();
    }

    [HttpPost]
    public IActionResult State(Customer customer)
    {
        // ruleid: csharp-mass-assignment
        _context.Entry(customer).State = EntityState.Modified;
        return Ok();
    }

    [HttpPost]
    public IActionResult Dto(UserForm form)
    {
        var user = new User { Name = form.Name };
        // ok: csharp-mass-assignment
        _context.Users.Add(user);
        return Ok();
    }

    [HttpPost]
    public IActionResult Bound([Bind("Name,Mail")] User user)
    {
        // ok: csharp-mass-assignment
        _context.Users.Add(user);
        return Ok();
    }

    public void Import(User user)
    {
        // ok: csharp-mass-assignment
        _context.Users.Add(user);
    }
}
