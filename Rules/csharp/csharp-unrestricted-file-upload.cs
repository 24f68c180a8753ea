using System.IO;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

public class UploadController : Controller
{
    public void Direct(HttpPostedFileBase file)
    {
        // ruleid: csharp-unrestricted-file-upload
        file.SaveAs(Server.MapPath("~/uploads/" + file.FileName));
    }

    public void Stream(IFormFile upload)
    {
        // ruleid: csharp-unrestricted-file-upload
        using var stream = new FileStream(Path.Combine(_root, upload.FileName), FileMode.Create);
        upload.CopyTo(stream);
    }

    public void Variable(IFormFile upload)
    {
        var path = Path.Combine(_root, "uploads", upload.FileName);
        // ruleid: csharp-unrestricted-file-upload
        using var stream = System.IO.File.Create(path);
        upload.CopyTo(stream);
    }

    public void Generated(IFormFile upload)
    {
        var path = Path.Combine(_root, Guid.NewGuid() + ".bin");
        // ok: csharp-unrestricted-file-upload
        using var stream = System.IO.File.Create(path);
        upload.CopyTo(stream);
    }

    public IActionResult Typed(IFormFile upload)
    {
        if (!Allowed.Contains(Path.GetExtension(upload.FileName)))
        {
            return BadRequest();
        }
        var path = Path.Combine(_root, upload.FileName);
        // ok: csharp-unrestricted-file-upload
        using var stream = System.IO.File.Create(path);
        return Ok();
    }

    public long Size(IFormFile upload)
    {
        // ok: csharp-unrestricted-file-upload
        return upload.FileName.Length + upload.Length;
    }
}
