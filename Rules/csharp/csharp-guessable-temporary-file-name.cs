using System;
using System.IO;

class Exports
{
    public string ExportCsv(string[] rows)
    {
        // ruleid: csharp-guessable-temporary-file-name
        var path = Path.Combine(Path.GetTempPath(), "export_" + DateTime.Now.ToString("yyyyMMdd") + ".csv");
        File.WriteAllLines(path, rows);
        return path;
    }

    public string ByUser(byte[] data, int userId)
    {
        // ruleid: csharp-guessable-temporary-file-name
        string path = Path.Join(Path.GetTempPath(), $"upload-{userId}");
        File.WriteAllBytes(path, data);
        return path;
    }

    public string Report(byte[] pdf)
    {
        // ruleid: csharp-guessable-temporary-file-name
        Directory.CreateDirectory("/tmp/reports");
        File.WriteAllBytes("/tmp/reports/salary.pdf", pdf);
        return "salary.pdf";
    }

    public string RandomName(byte[] data)
    {
        // ok: csharp-guessable-temporary-file-name
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, data);
        return path;
    }

    public string WithGuid(byte[] data)
    {
        // ok: csharp-guessable-temporary-file-name
        var path = Path.Combine(Path.GetTempPath(), $"app-{Guid.NewGuid()}.bin");
        File.WriteAllBytes(path, data);
        return path;
    }

    public string Own(byte[] data, string folder)
    {
        // ok: csharp-guessable-temporary-file-name
        var path = Path.Combine(folder, "report.bin");
        File.WriteAllBytes(path, data);
        return path;
    }
}
