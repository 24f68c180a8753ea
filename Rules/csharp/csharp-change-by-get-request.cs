using Microsoft.AspNetCore.Mvc;

public class PostsController : Controller
{
    // ruleid: csharp-change-by-get-request
    [HttpGet]
    public ActionResult Drop(int id)
    {
        var post = db.Posts.Single(p => p.Id == id);
        db.Posts.Remove(post);
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    // ruleid: csharp-change-by-get-request
    [HttpGet("like/{id}")]
    public async Task<IActionResult> Like(int id)
    {
        (await _db.Posts.FindAsync(id)).Likes++;
        await _db.SaveChangesAsync();
        return Ok();
    }

    // ruleid: csharp-change-by-get-request
    [HttpGet]
    public IActionResult DeleteAccount()
    {
        _accounts.Delete(User.Identity.Name);
        return Redirect("/");
    }

    // ok: csharp-change-by-get-request
    [HttpPost, ValidateAntiForgeryToken]
    public ActionResult Delete(int id)
    {
        db.Posts.Remove(db.Posts.Find(id));
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    // ok: csharp-change-by-get-request
    [HttpGet]
    public IActionResult DeleteConfirmation(int id)
    {
        return View(db.Posts.Find(id));
    }

    // ok: csharp-change-by-get-request
    [HttpGet]
    public IActionResult Index()
    {
        return View(db.Posts.ToList());
    }
}
