public class OpenToEverybody
{
    // ruleid: csharp-open-to-everybody
    public static string[] AdminRoles = { "root", "operator" };

    // ok: csharp-open-to-everybody
    private static readonly string[] Names = { "a", "b" };

    public void One(HttpListener l)
    {
        // ruleid: csharp-open-to-everybody
        l.Prefixes.Add("http://+:9090/diagnostics/");
    }

    public void Two(WebBrowser browser)
    {
        // ruleid: csharp-open-to-everybody
        browser.ObjectForScripting = new ScriptBridge();
    }

    public void Local(HttpListener l)
    {
        // ok: csharp-open-to-everybody
        l.Prefixes.Add("http://localhost:9090/");
    }

    public TcpListener Loopback()
    {
        // ok: csharp-open-to-everybody
        return new TcpListener(IPAddress.Loopback, 9090);
    }
}
