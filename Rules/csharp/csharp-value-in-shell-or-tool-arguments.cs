class Tools
{
    void Ping(string host)
    {
        // ruleid: csharp-value-in-shell-or-tool-arguments
        var psi = new ProcessStartInfo("/bin/bash", $"-c \"ping -c 3 {host}\"");
        Process.Start(psi);
    }
    void Convert(string source, string caption)
    {
        var args = $"\"{source}\" -annotate 0 \"{caption}\" out.png";
        // ruleid: csharp-value-in-shell-or-tool-arguments
        var info = new ProcessStartInfo("magick", args);
        Process.Start(info);
    }
    void Search(string pattern)
    {
        // ruleid: csharp-value-in-shell-or-tool-arguments
        var info = new ProcessStartInfo { FileName = "rg", Arguments = "--json " + pattern };
        Process.Start(info);
    }
    void Backup(string database)
    {
        // ruleid: csharp-value-in-shell-or-tool-arguments
        Process.Start("pg_dump", "-Fc " + database);
    }
    void Listed(string host)
    {
        // ok: csharp-value-in-shell-or-tool-arguments
        var psi = new ProcessStartInfo("ping") { ArgumentList = { "-c", "3", "--", host } };
        Process.Start(psi);
    }
    void Constant()
    {
        // ok: csharp-value-in-shell-or-tool-arguments
        Process.Start("git", "status --short");
    }
    void Kill(Process other)
    {
        // ok: csharp-value-in-shell-or-tool-arguments
        Process.Start("taskkill", "/F /PID " + other.Id);
    }
    void Checked(string name)
    {
        if (!Regex.IsMatch(name, "^[a-z]{1,20}$")) throw new ArgumentException("name");
        // ok: csharp-value-in-shell-or-tool-arguments
        Process.Start("systemctl", "restart " + name);
    }
}
