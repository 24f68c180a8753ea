public class ParameterInCommand
{
    public void One(string host)
    {
        // ruleid: csharp-parameter-in-command
        Process.Start("cmd.exe", "/c ping " + host);
    }

    public void Two(JobRequest request)
    {
        var psi = new ProcessStartInfo("bash");
        // ruleid: csharp-parameter-in-command
        psi.Arguments = $"-c \"convert {request.File}\"";
        // ruleid: csharp-parameter-in-command
        Process.Start(psi);
    }

    public void Three(SshClient client, string domain)
    {
        // ruleid: csharp-parameter-in-command
        client.RunCommand("whois " + domain);
    }

    public void Fixed()
    {
        // ok: csharp-parameter-in-command
        Process.Start("uptime");
    }

    public void Number(string pid)
    {
        // ok: csharp-parameter-in-command
        Process.Start("kill", int.Parse(pid).ToString());
    }

    public void Checked(string host)
    {
        ValidateHost(host);
        // ok: csharp-parameter-in-command
        Process.Start("ping", host);
    }
}
