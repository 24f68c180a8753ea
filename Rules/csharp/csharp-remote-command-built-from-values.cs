public class Sample7
{
    private readonly SshClient _client;

    public string Restart(string serviceName)
    {
        var text = "sudo systemctl restart " + serviceName;
        // ruleid: csharp-remote-command-built-from-values
        using var cmd = _client.CreateCommand(text);
        return cmd.Execute();
    }
}

public class Sample8
{
    private readonly SshClient ssh;

    // ruleid: csharp-remote-command-built-from-values
    public string Tail(string file) => ssh.RunCommand($"tail -n 20 {file}").Result;
}

public class Sample9
{
    private readonly SshClient client;

    public string Size(string folder)
    {
        // ruleid: csharp-remote-command-built-from-values
        return client.RunCommand("du -sh " + folder).Result;
    }
}

public class Sample10
{
    private readonly SshClient _client;

    // ok: csharp-remote-command-built-from-values
    public string Uptime() => _client.RunCommand("uptime").Result;
}

public class Sample11
{
    private readonly NpgsqlDataSource source;

    // ok: csharp-remote-command-built-from-values
    public object Count() => source.CreateCommand("select count(*) from users");
}

public class Sample12
{
    private readonly SshClient ssh;

    public string Restart()
    {
        const string text = "sudo systemctl restart nginx";
        // ok: csharp-remote-command-built-from-values
        return ssh.RunCommand(text).Result;
    }
}
