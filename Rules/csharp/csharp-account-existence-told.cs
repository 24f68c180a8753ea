class Accounts : Controller
{
    async Task<IActionResult> Forgot(string email)
    {
        var user = await users.FindByEmailAsync(email);
        if (user is null)
            // ruleid: csharp-account-existence-told
            return NotFound($"No account exists for {email}.");
        return Ok();
    }
    IActionResult Login(LoginModel model)
    {
        var user = users.Find(model.Name);
        if (user == null)
            // ruleid: csharp-account-existence-told
            ModelState.AddModelError("", "User does not exist");
        else if (!Verify(user, model.Password))
            // ruleid: csharp-account-existence-told
            ModelState.AddModelError("", "Wrong password");
        return View(model);
    }
    IActionResult SignIn(LoginModel model)
    {
        if (!Verify(model.Name, model.Password))
            // ok: csharp-account-existence-told
            return Unauthorized("The name or the password is wrong.");
        return Ok();
    }
    IActionResult Register(RegisterModel model)
    {
        // ok: csharp-account-existence-told
        return Ok("If the address is free, a mail is on its way.");
    }
    IActionResult Order(int id)
    {
        // ok: csharp-account-existence-told
        return NotFound("No such order.");
    }
}
