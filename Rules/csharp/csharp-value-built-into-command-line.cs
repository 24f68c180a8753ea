using System.Diagnostics;
class Tools {
    public void Convert(string fileName) {
        // ruleid: csharp-value-built-into-command-line
        Process.Start("convert", "-resize 50% " + fileName + " out.png");
    }
    public string Ping(string host) {
        var psi = new ProcessStartInfo { FileName = "/bin/sh", RedirectStandardOutput = true };
        // ruleid: csharp-value-built-into-command-line
        psi.Arguments = $"-c \"ping -c 1 {host}\"";
        return Process.Start(psi).StandardOutput.ReadToEnd();
    }
    public void Remote(SshClient ssh, string user) {
        // ruleid: csharp-value-built-into-command-line
        ssh.RunCommand("id " + user);
    }
    public void Script(PowerShell ps, HttpRequest request) {
        // ruleid: csharp-value-built-into-command-line
        ps.AddScript("Get-Item " + request.Query["path"]);
    }
    public void SafeList(string fileName) {
        var psi = new ProcessStartInfo("convert");
        // ok: csharp-value-built-into-command-line
        psi.ArgumentList.Add(fileName);
        Process.Start(psi);
    }
    public void SafeFixed(string name) {
        // ok: csharp-value-built-into-command-line
        Process.Start("convert", "-resize 50% in.png out.png");
    }
    public void SafeChecked(string host) {
        if (!Regex.IsMatch(host, "^[a-z0-9.-]+$")) throw new ArgumentException();
        // ok: csharp-value-built-into-command-line
        Process.Start("ping", "-c 1 " + host);
    }
    public void SafeNumber(int count) {
        // ok: csharp-value-built-into-command-line
        Process.Start("ping", "-c " + count);
    }
}
