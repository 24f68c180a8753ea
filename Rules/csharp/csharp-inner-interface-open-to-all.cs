class Server {
    public void Start() {
        var listener = new HttpListener();
        // ruleid: csharp-inner-interface-open-to-all
        listener.Prefixes.Add("http://*:9090/diagnostics/");
        // ruleid: csharp-inner-interface-open-to-all
        var tcp = new TcpListener(IPAddress.Any, 9000);
        // ruleid: csharp-inner-interface-open-to-all
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true });
        // ruleid: csharp-inner-interface-open-to-all
        browser.ObjectForScripting = this;
    }
    // ruleid: csharp-inner-interface-open-to-all
    public static string[] AdminRoles = { "root" };
    // ok: csharp-inner-interface-open-to-all
    private static readonly string[] Roles = { "root" };
    // ok: csharp-inner-interface-open-to-all
    public static readonly string[] Colours = { "red" };
    public void SafeStart() {
        var listener = new HttpListener();
        // ok: csharp-inner-interface-open-to-all
        listener.Prefixes.Add("http://localhost:9090/");
        // ok: csharp-inner-interface-open-to-all
        var tcp = new TcpListener(IPAddress.Loopback, 9000);
        // ok: csharp-inner-interface-open-to-all
        app.UseStaticFiles();
    }
}

class Limits
{
    // ok: csharp-inner-interface-open-to-all
    public static readonly string[] AllowedExtensions = { ".png", ".jpg" };
    // ok: csharp-inner-interface-open-to-all
    public static readonly string[] TokenTypes = { "access", "refresh" };
}
