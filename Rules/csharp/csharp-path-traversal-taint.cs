using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

public class FilesController : Controller
{
    [HttpGet("{name}")]
    public IActionResult Download(string name)
    {
        var path = Path.Combine(_root, name);
        // ruleid: csharp-path-traversal-taint
        return PhysicalFile(path, "application/octet-stream");
    }

    public IActionResult Read()
    {
        var file = Request.Query["file"];
        // ruleid: csharp-path-traversal-taint
        return Content(System.IO.File.ReadAllText("/srv/files/" + file));
    }

    [HttpPost]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        var target = Path.Combine(_root, file.FileName);
        // ruleid: csharp-path-traversal-taint
        using var stream = new FileStream(target, FileMode.Create);
        await file.CopyToAsync(stream);
        return Ok();
    }

    public IActionResult Checked(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        if (!path.StartsWith(_root + Path.DirectorySeparatorChar))
        {
            return NotFound();
        }
        // ok: csharp-path-traversal-taint
        return PhysicalFile(path, "application/pdf");
    }

    public IActionResult LastName(string name)
    {
        // ok: csharp-path-traversal-taint
        return Content(System.IO.File.ReadAllText(Path.Combine(_root, Path.GetFileName(name))));
    }

    public IActionResult Number(string id)
    {
        // ok: csharp-path-traversal-taint
        return PhysicalFile("/srv/reports/" + int.Parse(id) + ".pdf", "application/pdf");
    }

    public async Task<IActionResult> Body()
    {
        // ok: csharp-path-traversal-taint
        using var reader = new StreamReader(Request.Body);
        return Content(await reader.ReadToEndAsync());
    }
}
