using System;
using System.Data;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

public class CalcController : Controller
{
    public async Task<IActionResult> Calc(string expression)
    {
        // ruleid: csharp-code-injection-taint
        return Ok(await CSharpScript.EvaluateAsync(expression));
    }

    public IActionResult Compute()
    {
        var text = Request.Form["text"].ToString();
        // ruleid: csharp-code-injection-taint
        return Ok(new DataTable().Compute(text, null));
    }

    public IActionResult Plugin([FromQuery] string path)
    {
        // ruleid: csharp-code-injection-taint
        return Ok(Assembly.LoadFrom(path));
    }

    public async Task<IActionResult> Fixed(string name)
    {
        // ok: csharp-code-injection-taint
        return Ok(await CSharpScript.EvaluateAsync("1 + 2"));
    }

    public async Task<IActionResult> Number(string n)
    {
        // ok: csharp-code-injection-taint
        return Ok(await CSharpScript.EvaluateAsync("2 * " + int.Parse(n)));
    }

    public IActionResult Known(string name)
    {
        if (!Plugins.Contains(name))
        {
            return NotFound();
        }
        // ok: csharp-code-injection-taint
        return Ok(Assembly.Load(name));
    }
}
