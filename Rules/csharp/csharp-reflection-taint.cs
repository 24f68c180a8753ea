using System;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;

public class PluginController : Controller
{
    public IActionResult Create(string type)
    {
        // ruleid: csharp-reflection-taint
        return Ok(Activator.CreateInstance(Type.GetType(type)));
    }

    public IActionResult Call()
    {
        var method = Request.Query["method"].ToString();
        // ruleid: csharp-reflection-taint
        return Ok(_service.GetType().GetMethod(method).Invoke(_service, null));
    }

    public IActionResult Assembly1([FromQuery] string name)
    {
        // ruleid: csharp-reflection-taint
        return Ok(_assembly.CreateInstance("App.Handlers." + name));
    }

    public IActionResult Fixed(string type)
    {
        // ok: csharp-reflection-taint
        return Ok(Activator.CreateInstance(Type.GetType("App.Default")));
    }

    public IActionResult Known(string type)
    {
        if (!AllowedTypes.Contains(type))
        {
            return BadRequest();
        }
        // ok: csharp-reflection-taint
        return Ok(Activator.CreateInstance(Type.GetType(type)));
    }

    public IActionResult Table(string type)
    {
        // ok: csharp-reflection-taint
        return Ok(KnownHandlers[type]);
    }
}
