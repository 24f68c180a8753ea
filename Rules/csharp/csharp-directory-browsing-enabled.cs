public class Files
{
    public void Browser(IApplicationBuilder app)
    {
        // ruleid: csharp-directory-browsing-enabled
        app.UseDirectoryBrowser();
    }

    public void Server(IApplicationBuilder app)
    {
        // ruleid: csharp-directory-browsing-enabled
        app.UseFileServer(enableDirectoryBrowsing: true);
    }

    public void Options(IApplicationBuilder app)
    {
        // ruleid: csharp-directory-browsing-enabled
        app.UseFileServer(new FileServerOptions { RequestPath = "/files", EnableDirectoryBrowsing = true });
    }

    public void Static(IApplicationBuilder app)
    {
        // ok: csharp-directory-browsing-enabled
        app.UseStaticFiles();
    }

    public void Plain(IApplicationBuilder app)
    {
        // ok: csharp-directory-browsing-enabled
        app.UseFileServer();
    }

    public void Off(FileServerOptions options)
    {
        // ok: csharp-directory-browsing-enabled
        options.EnableDirectoryBrowsing = false;
    }
}
