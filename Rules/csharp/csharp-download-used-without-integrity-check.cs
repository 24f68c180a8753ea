using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Security.Cryptography;

class Updater
{
    public async Task UpdateAsync(string url)
    {
        var bytes = await _http.GetByteArrayAsync(url);
        var path = Path.Combine(AppContext.BaseDirectory, "setup.exe");
        await File.WriteAllBytesAsync(path, bytes);
        // ruleid: csharp-download-used-without-integrity-check
        Process.Start(path, "/silent");
    }

    public void Plugin(Uri uri)
    {
        using var client = new WebClient();
        client.DownloadFile(uri, "plugin.dll");
        // ruleid: csharp-download-used-without-integrity-check
        var assembly = Assembly.LoadFrom("plugin.dll");
        Register(assembly);
    }

    public async Task InMemory(string url)
    {
        // ruleid: csharp-download-used-without-integrity-check
        var assembly = Assembly.Load(await _http.GetByteArrayAsync(url));
        Register(assembly);
    }

    public async Task Verified(string url, string pinned)
    {
        var bytes = await _http.GetByteArrayAsync(url);
        if (Convert.ToHexString(SHA256.HashData(bytes)) != pinned) throw new InvalidDataException();
        await File.WriteAllBytesAsync("setup.exe", bytes);
        // ok: csharp-download-used-without-integrity-check
        Process.Start("setup.exe");
    }

    public void Local()
    {
        // ok: csharp-download-used-without-integrity-check
        Assembly.LoadFrom("/opt/app/plugin.dll");
    }

    public async Task Signed(string url)
    {
        var bytes = await _http.GetByteArrayAsync(url);
        if (!VerifySignature(bytes)) return;
        // ok: csharp-download-used-without-integrity-check
        Register(Assembly.Load(bytes));
    }
}
