using Renci.SshNet;

class Remote
{
    public string TailLog(SshClient ssh, string service)
    {
        // ruleid: csharp-remote-command-concatenation
        var cmd = ssh.RunCommand("tail -n 100 /var/log/" + service + ".log");
        return cmd.Result;
    }

    public void Script(PowerShell ps, string name)
    {
        // ruleid: csharp-remote-command-concatenation
        ps.AddScript($"Get-Service {name}").Invoke();
    }

    public string Restart(SshClient ssh, string unit)
    {
        // ruleid: csharp-remote-command-concatenation
        return ssh.CreateCommand("systemctl restart " + unit).Execute();
    }

    public string Fixed(SshClient ssh)
    {
        // ok: csharp-remote-command-concatenation
        return ssh.RunCommand("uptime").Result;
    }

    public string Checked(SshClient ssh, string unit)
    {
        if (!_units.Contains(unit)) return "";
        // ok: csharp-remote-command-concatenation
        return ssh.RunCommand("systemctl status " + unit).Result;
    }

    public void Parameter(PowerShell ps, string name)
    {
        // ok: csharp-remote-command-concatenation
        ps.AddCommand("Get-Service").AddParameter("Name", name).Invoke();
    }
}
