using System.Data.SqlClient;
using System.IO;

class Files
{
    public string FirstLine(string path)
    {
        // ruleid: csharp-resource-not-disposed
        var reader = new StreamReader(path);
        string line = reader.ReadLine();
        return line ?? string.Empty;
    }

    public int Count()
    {
        // ruleid: csharp-resource-not-disposed
        var conn = new SqlConnection(_cs);
        conn.Open();
        return conn.Query("SELECT COUNT(*) FROM Users").Single();
    }

    public void Write(string path)
    {
        // ruleid: csharp-resource-not-disposed
        StreamWriter writer = new StreamWriter(path);
        writer.WriteLine("done");
    }

    public string FirstLineSafe(string path)
    {
        // ok: csharp-resource-not-disposed
        using var reader = new StreamReader(path);
        return reader.ReadLine();
    }

    public string FirstLineOld(string path)
    {
        // ok: csharp-resource-not-disposed
        using (var reader = new StreamReader(path))
        {
            return reader.ReadLine();
        }
    }

    public Stream Give(string path)
    {
        // ok: csharp-resource-not-disposed
        var stream = new FileStream(path, FileMode.Open);
        return stream;
    }

    public void Closed(string path)
    {
        // ok: csharp-resource-not-disposed
        var writer = new StreamWriter(path);
        writer.WriteLine("x");
        writer.Close();
    }
}
