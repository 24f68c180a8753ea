public class FieldsBound : Controller
{
    public ActionResult One(int id)
    {
        var customer = _db.Customers.Find(id);
        // ruleid: csharp-fields-bound-from-request
        TryUpdateModel(customer);
        return View();
    }

    public IActionResult Two(User user)
    {
        // ruleid: csharp-fields-bound-from-request
        _db.Users.Add(user);
        return Ok();
    }

    public IActionResult Three(int id, JsonPatchDocument<User> patch)
    {
        var user = _db.Users.Find(id);
        // ruleid: csharp-fields-bound-from-request
        patch.ApplyTo(user);
        return Ok();
    }

    public IActionResult Named(ProfileRequest request)
    {
        var user = Current();
        // ok: csharp-fields-bound-from-request
        user.Name = request.Name;
        return Ok();
    }

    public void Own()
    {
        var user = new User();
        // ok: csharp-fields-bound-from-request
        _db.Users.Add(user);
    }

    public User Read(string json)
    {
        // ok: csharp-fields-bound-from-request
        return JsonSerializer.Deserialize<User>(json);
    }
}
