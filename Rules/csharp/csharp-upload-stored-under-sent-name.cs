using Microsoft.AspNetCore.Mvc;

public class UploadController : ControllerBase
{
    [HttpPost("upload")]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        var name = Path.GetFileName(file.FileName);
        var path = Path.Combine(_env.WebRootPath, "uploads", name);
        await using var fs = System.IO.File.Create(path);
        // ruleid: csharp-upload-stored-under-sent-name
        await file.CopyToAsync(fs);
        return Ok();
    }

    protected void btnUpload_Click(object sender, EventArgs e)
    {
        if (fuPhoto.HasFile)
        {
            string name = Path.GetFileName(fuPhoto.PostedFile.FileName);
            // ruleid: csharp-upload-stored-under-sent-name
            fuPhoto.SaveAs(Server.MapPath("~/photos/" + name));
        }
    }

    [HttpPost]
    public ActionResult Old(HttpPostedFileBase upload)
    {
        var target = Server.MapPath("~/files/" + upload.FileName);
        // ruleid: csharp-upload-stored-under-sent-name
        upload.SaveAs(target);
        return Ok();
    }

    [HttpPost("safe")]
    public async Task<IActionResult> Safe(IFormFile file)
    {
        var path = Path.Combine(_root, Guid.NewGuid() + ".png");
        await using var fs = System.IO.File.Create(path);
        Log(file.FileName);
        // ok: csharp-upload-stored-under-sent-name
        await file.CopyToAsync(fs);
        return Ok();
    }

    [HttpPost("listed")]
    public async Task<IActionResult> Listed(IFormFile file)
    {
        if (!_allowed.Contains(Path.GetExtension(file.FileName))) return BadRequest();
        await using var fs = System.IO.File.Create(Path.Combine(_root, "x"));
        // ok: csharp-upload-stored-under-sent-name
        await file.CopyToAsync(fs);
        return Ok();
    }

    public async Task Memory(IFormFile file)
    {
        using var ms = new MemoryStream();
        // ok: csharp-upload-stored-under-sent-name
        await file.CopyToAsync(ms);
    }
}
