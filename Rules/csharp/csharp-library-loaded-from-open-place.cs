class Plugins {
    public void Native() {
        // ruleid: csharp-library-loaded-from-open-place
        NativeLibrary.Load("codec.dll");
    }
    public void Here() {
        // ruleid: csharp-library-loaded-from-open-place
        Assembly.LoadFrom(Path.Combine(Directory.GetCurrentDirectory(), "plugin.dll"));
    }
    public void FromVariable() {
        var dir = Environment.GetEnvironmentVariable("PLUGINS");
        // ruleid: csharp-library-loaded-from-open-place
        Assembly.LoadFrom(Path.Combine(dir, "a.dll"));
    }
    public void Search(ProcessStartInfo psi, string dir) {
        // ruleid: csharp-library-loaded-from-open-place
        psi.Environment["PATH"] = dir + ";" + psi.Environment["PATH"];
    }
    public void SafeOwn() {
        // ok: csharp-library-loaded-from-open-place
        Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "plugin.dll"));
    }
    public void SafeFull() {
        // ok: csharp-library-loaded-from-open-place
        NativeLibrary.Load("/usr/lib/codec.so");
    }
    public void SafeName(ProcessStartInfo psi) {
        // ok: csharp-library-loaded-from-open-place
        psi.FileName = "/usr/bin/convert";
    }
}
