public class FoundBySearch
{
    public IntPtr One()
    {
        // ruleid: csharp-library-or-program-found-by-search
        return LoadLibrary("codec.dll");
    }

    public void Two()
    {
        // ruleid: csharp-library-or-program-found-by-search
        Process.Start("backup.exe", "/full");
    }

    public Assembly Three(string dir)
    {
        // ruleid: csharp-library-or-program-found-by-search
        return Assembly.LoadFrom(Path.Combine(dir, "plugin.dll"));
    }

    public void Full()
    {
        // ok: csharp-library-or-program-found-by-search
        Process.Start(@"C:\Program Files\Acme\backup.exe", "/full");
    }

    public Assembly Named()
    {
        // ok: csharp-library-or-program-found-by-search
        return Assembly.Load("Acme.Rules");
    }

    public string Variable()
    {
        // ok: csharp-library-or-program-found-by-search
        return Environment.GetEnvironmentVariable("PATH");
    }
}
