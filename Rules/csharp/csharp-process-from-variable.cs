using System.Diagnostics;

class Tools
{
    void Open(string address)
    {
        // ruleid: csharp-process-from-variable
        Process.Start(address);
    }

    void Convert(string input, string output)
    {
        // ruleid: csharp-process-from-variable
        Process.Start("convert", input + " " + output);
    }

    void Play(string player, string file)
    {
        var process = new Process();
        // ruleid: csharp-process-from-variable
        process.StartInfo.FileName = player;
        // ok: csharp-process-from-variable
        process.StartInfo.ArgumentList.Add(file);
        process.Start();
    }

    void Version()
    {
        // ok: csharp-process-from-variable
        Process.Start("git", "--version");
    }

    void Clone(string address)
    {
        // ok: csharp-process-from-variable
        var start = new ProcessStartInfo("git");
        start.ArgumentList.Add("clone");
        start.ArgumentList.Add(address);
    }
}
