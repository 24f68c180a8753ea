using System.IO.Compression;
using System.Net.Sockets;
using System.Threading;
using Microsoft.AspNetCore.Mvc;

public class ItemsController : ControllerBase
{
    [HttpGet("items")]
    public async Task<IActionResult> List(int page = 0, int pageSize = 20)
    {
        // ruleid: csharp-unlimited-page-or-connections
        var items = await _db.Items.Skip(page * pageSize).Take(pageSize).ToListAsync();
        return Ok(items);
    }

    public void Listen(TcpListener listener)
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            // ruleid: csharp-unlimited-page-or-connections
            new Thread(() => Serve(client)).Start();
        }
    }

    public async Task<string> InflateAsync(Stream body)
    {
        using var gz = new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(gz);
        // ruleid: csharp-unlimited-page-or-connections
        return await reader.ReadToEndAsync();
    }

    // ruleid: csharp-unlimited-page-or-connections
    [DisableRequestSizeLimit]
    [HttpPost("big")]
    public IActionResult Big(IFormFile file)
    {
        return Ok(file.Length);
    }

    [HttpGet("limited")]
    public IActionResult Limited(int pageSize)
    {
        pageSize = Math.Clamp(pageSize, 1, 100);
        // ok: csharp-unlimited-page-or-connections
        return Ok(_db.Items.Take(pageSize).ToList());
    }

    public async Task ListenLimited(TcpListener listener, SemaphoreSlim slots)
    {
        while (true)
        {
            await slots.WaitAsync();
            var client = await listener.AcceptTcpClientAsync();
            // ok: csharp-unlimited-page-or-connections
            _ = Task.Run(() => Serve(client));
        }
    }

    [HttpGet("top")]
    public IActionResult Top()
    {
        // ok: csharp-unlimited-page-or-connections
        return Ok(_db.Items.Take(10).ToList());
    }
}
