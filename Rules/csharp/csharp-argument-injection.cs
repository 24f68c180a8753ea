using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

class Tools
{
    [HttpGet("log")]
    public string GitLog(string branch)
    {
        // ruleid: csharp-argument-injection
        var psi = new ProcessStartInfo("git", "log --oneline " + branch)
        {
            WorkingDirectory = "/srv/repo"
        };
        return Run(psi);
    }

    public async Task DownloadAsync(string url, string target)
    {
        var psi = new ProcessStartInfo("curl");
        psi.ArgumentList.Add("-o");
        // ruleid: csharp-argument-injection
        psi.ArgumentList.Add(target);
        // ruleid: csharp-argument-injection
        psi.ArgumentList.Add(url);
        await Process.Start(psi).WaitForExitAsync();
    }

    public void Unpack(string archive)
    {
        // ruleid: csharp-argument-injection
        Process.Start("tar", $"-xf {archive}");
    }

    public void Safe(string branch)
    {
        var psi = new ProcessStartInfo("git");
        psi.ArgumentList.Add("--");
        // ok: csharp-argument-injection
        psi.ArgumentList.Add(branch);
        Process.Start(psi);
    }

    public void Checked(string branch)
    {
        if (branch.StartsWith("-")) return;
        // ok: csharp-argument-injection
        Process.Start("git", "log " + branch);
    }

    public void Fixed()
    {
        // ok: csharp-argument-injection
        Process.Start("git", "fetch --all");
    }
}
