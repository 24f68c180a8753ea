public class Libraries
{
    public void Relative()
    {
        // ruleid: csharp-untrusted-library-path
        Assembly.LoadFrom("./plugins/Extra.dll");
    }

    public void Temporary()
    {
        // ruleid: csharp-untrusted-library-path
        Process.Start("/tmp/helper", "-x");
    }

    public void Native()
    {
        // ruleid: csharp-untrusted-library-path
        NativeLibrary.Load("../lib/native.so");
    }

    public void Absolute()
    {
        // ok: csharp-untrusted-library-path
        Assembly.LoadFrom("/usr/lib/app/Extra.dll");
    }

    public void Tool()
    {
        // ok: csharp-untrusted-library-path
        Process.Start("/usr/bin/id", "-u");
    }

    public void Name()
    {
        // ok: csharp-untrusted-library-path
        Assembly.Load("App.Extra");
    }
}
