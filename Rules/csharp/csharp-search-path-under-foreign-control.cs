using System.Diagnostics;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;

class Paths
{
    public void Build(string project)
    {
        var psi = new ProcessStartInfo("msbuild.exe", project) { UseShellExecute = false };
        // ruleid: csharp-search-path-under-foreign-control
        psi.Environment["PATH"] = @"C:\Temp\tools;" + psi.Environment["PATH"];
        Process.Start(psi);
    }

    public void Init(string userFolder)
    {
        // ruleid: csharp-search-path-under-foreign-control
        SetDllDirectory(Path.Combine(userFolder, "Downloads"));
    }

    public object LoadPlugin(string name)
    {
        var dir = Environment.GetEnvironmentVariable("PLUGIN_PATH") ?? "plugins";
        // ruleid: csharp-search-path-under-foreign-control
        return Assembly.LoadFrom(Path.Combine(dir, name + ".dll"));
    }

    public void Convert(string input)
    {
        // ruleid: csharp-search-path-under-foreign-control
        var psi = new ProcessStartInfo("ffmpeg") { UseShellExecute = true };
        Process.Start(psi);
    }

    public object Own(string name)
    {
        // ok: csharp-search-path-under-foreign-control
        return Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "plugins", "known.dll"));
    }

    public void Clear()
    {
        // ok: csharp-search-path-under-foreign-control
        SetDllDirectory("");
    }

    public void Absolute(string input)
    {
        // ok: csharp-search-path-under-foreign-control
        var psi = new ProcessStartInfo("/usr/bin/ffmpeg") { UseShellExecute = false };
        // ok: csharp-search-path-under-foreign-control
        psi.Environment["PATH"] = "/usr/bin:/bin";
        Process.Start(psi);
    }
}
