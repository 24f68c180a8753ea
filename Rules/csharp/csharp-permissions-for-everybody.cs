using System.Diagnostics;
using System.IO;

class Rights
{
    public void Script(string path, string body)
    {
        File.WriteAllText(path, body);
        // ruleid: csharp-permissions-for-everybody
        File.SetUnixFileMode(path, (UnixFileMode)511);
    }

    public void Open(string path)
    {
        // ruleid: csharp-permissions-for-everybody
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.OtherWrite);
    }

    public void Key(string pem)
    {
        File.WriteAllText("/etc/ssl/private/app.pem", pem);
        // ruleid: csharp-permissions-for-everybody
        using var p = Process.Start("/bin/chmod", "777 /etc/ssl/private/app.pem");
        p.WaitForExit();
    }

    public void Grant(string folder)
    {
        // ruleid: csharp-permissions-for-everybody
        Process.Start("icacls", "C:\\app /grant Everyone:F");
    }

    public void Owner(string path)
    {
        // ok: csharp-permissions-for-everybody
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public void Octal(string path)
    {
        // ok: csharp-permissions-for-everybody
        File.SetUnixFileMode(path, (UnixFileMode)384);
    }

    public void Chmod(string path)
    {
        // ok: csharp-permissions-for-everybody
        Process.Start("/bin/chmod", "600 /etc/ssl/private/app.pem");
    }
}
