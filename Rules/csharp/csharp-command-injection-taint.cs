using System;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

public class ToolsController : ControllerBase
{
    [HttpGet("ping")]
    public IActionResult Ping(string host)
    {
        // ruleid: csharp-command-injection-taint
        var process = Process.Start("cmd.exe", "/c ping " + host);
        process.WaitForExit();
        return Ok();
    }

    public IActionResult Convert()
    {
        var file = Request.Form["file"].ToString();
        // ruleid: csharp-command-injection-taint
        var info = new ProcessStartInfo("convert", $"{file} out.png");
        Process.Start(info);
        return Ok();
    }

    public IActionResult Initialiser([FromQuery] string dir)
    {
        // ruleid: csharp-command-injection-taint
        var info = new ProcessStartInfo { FileName = "/bin/bash", Arguments = $"-c \"ls {dir}\"" };
        return Ok(Process.Start(info));
    }

    public static void Run()
    {
        var name = Console.ReadLine();
        var process = new Process();
        process.StartInfo.FileName = "tar";
        // ruleid: csharp-command-injection-taint
        process.StartInfo.Arguments = "xf " + name;
        process.Start();
    }

    public IActionResult List(string file)
    {
        var info = new ProcessStartInfo("convert");
        // ok: csharp-command-injection-taint
        info.ArgumentList.Add(file);
        return Ok(Process.Start(info));
    }

    public IActionResult Number(string port)
    {
        var n = int.Parse(port);
        // ok: csharp-command-injection-taint
        return Ok(Process.Start("lsof", "-i :" + n));
    }

    public IActionResult Fixed(string name)
    {
        // ok: csharp-command-injection-taint
        Process.Start("systemctl", "reload app");
        return Ok(name);
    }
}
