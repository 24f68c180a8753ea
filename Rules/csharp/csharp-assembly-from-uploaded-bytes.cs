using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

public class PluginController : ControllerBase
{
    [HttpPost("plugins")]
    public async Task<IActionResult> Install(IFormFile plugin)
    {
        using var ms = new MemoryStream();
        await plugin.CopyToAsync(ms);
        // ruleid: csharp-assembly-from-uploaded-bytes
        var assembly = Assembly.Load(ms.ToArray());
        Start(assembly);
        return Ok();
    }

    public string Evaluate(HttpRequest request)
    {
        var engine = new Jint.Engine(o => o.AllowClr());
        var script = request.Form["script"].ToString();
        // ruleid: csharp-assembly-from-uploaded-bytes
        return engine.Evaluate(script).ToString();
    }

    public async Task<object> Run(HttpRequest request)
    {
        string code = request.Query["code"];
        // ruleid: csharp-assembly-from-uploaded-bytes
        return await CSharpScript.EvaluateAsync(code);
    }

    public void Known()
    {
        // ok: csharp-assembly-from-uploaded-bytes
        Start(Assembly.Load("Company.Plugins"));
    }

    public object Fixed()
    {
        // ok: csharp-assembly-from-uploaded-bytes
        return engine.Evaluate("1 + 1");
    }

    public async Task<IActionResult> Image(IFormFile picture)
    {
        // ok: csharp-assembly-from-uploaded-bytes
        await _images.StoreAsync(picture.OpenReadStream());
        return Ok();
    }
}
