using System.Diagnostics;

public class Shell
{
    public void Direct(string dir)
    {
        // ruleid: csharp-shell-command-concatenation
        Process.Start("cmd.exe", "/c dir " + dir);
    }

    public void Info(string file)
    {
        // ruleid: csharp-shell-command-concatenation
        var info = new ProcessStartInfo("/bin/bash", $"-c \"cat {file}\"");
        Process.Start(info);
    }

    public Process Initialiser(string command)
    {
        // ruleid: csharp-shell-command-concatenation
        var info = new ProcessStartInfo { FileName = "powershell", Arguments = $"-Command {command}", UseShellExecute = false };
        return Process.Start(info);
    }

    public void Property(string name)
    {
        var p = new Process();
        p.StartInfo.FileName = "sh";
        // ruleid: csharp-shell-command-concatenation
        p.StartInfo.Arguments = string.Format("-c \"id {0}\"", name);
        p.Start();
    }

    public void Fixed()
    {
        // ok: csharp-shell-command-concatenation
        Process.Start("cmd.exe", "/c ver");
    }

    public void Program(string file)
    {
        // ok: csharp-shell-command-concatenation
        Process.Start("notepad.exe", "\"" + file + "\"");
    }

    public void List(string file)
    {
        // ok: csharp-shell-command-concatenation
        var info = new ProcessStartInfo("/bin/cat");
        info.ArgumentList.Add(file);
    }
}
