public class Sample1
{
    public void Lookup(string domain)
    {
        // ruleid: csharp-shell-started-with-built-text
        var psi = new ProcessStartInfo("/bin/bash", $"-c \"nslookup {domain}\"");
        Process.Start(psi);
    }
}

public class Sample2
{
    public void Ping(string host)
    {
        // ruleid: csharp-shell-started-with-built-text
        Process.Start("cmd.exe", "/c ping " + host);
    }
}

public class Sample3
{
    public void Run(string script)
    {
        // ruleid: csharp-shell-started-with-built-text
        var psi = new ProcessStartInfo { FileName = "powershell", Arguments = string.Format("-File {0}", script) };
        Process.Start(psi);
    }
}

public class Sample4
{
    public void Uptime()
    {
        // ok: csharp-shell-started-with-built-text
        Process.Start("/bin/sh", "-c uptime");
    }
}

public class Sample5
{
    public void Resolve(string domain)
    {
        // ok: csharp-shell-started-with-built-text
        var psi = new ProcessStartInfo("/usr/bin/nslookup");
        psi.ArgumentList.Add(domain);
        Process.Start(psi);
    }
}

public class Sample6
{
    public void Show(string text)
    {
        // ok: csharp-shell-started-with-built-text
        var info = new Message("title", "text: " + text);
    }
}
