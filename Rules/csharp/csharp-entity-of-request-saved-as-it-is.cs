public class UsersController : Controller {
    public async Task<IActionResult> Edit(int id) {
        var user = await _db.Users.FindAsync(id);
        // ruleid: csharp-entity-of-request-saved-as-it-is
        await TryUpdateModelAsync(user);
        return Ok();
    }
    public IActionResult Put(User user) {
        // ruleid: csharp-entity-of-request-saved-as-it-is
        _db.Update(user);
        return Ok();
    }
    public IActionResult Merge(int id, UserDto dto) {
        var user = _db.Users.Find(id);
        // ruleid: csharp-entity-of-request-saved-as-it-is
        _db.Entry(user).CurrentValues.SetValues(dto);
        return Ok();
    }
    public async Task<IActionResult> SafeEdit(int id) {
        var user = await _db.Users.FindAsync(id);
        // ok: csharp-entity-of-request-saved-as-it-is
        await TryUpdateModelAsync(user, "", u => u.Name, u => u.Email);
        return Ok();
    }
    public IActionResult SafePut(ProfileForm form) {
        var user = Current();
        user.Name = form.Name;
        // ok: csharp-entity-of-request-saved-as-it-is
        _db.Update(user);
        return Ok();
    }
    public void SafeStore(Widget w) {
        // ok: csharp-entity-of-request-saved-as-it-is
        _repo.Update(w);
    }
}
