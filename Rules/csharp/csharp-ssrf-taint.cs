using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public class ProxyController : ControllerBase
{
    private readonly HttpClient _client = new HttpClient();

    [HttpGet]
    public async Task<IActionResult> Fetch(string url)
    {
        // ruleid: csharp-ssrf-taint
        var text = await _client.GetStringAsync(url);
        return Ok(text);
    }

    public IActionResult Old()
    {
        var target = Request.Query["target"];
        // ruleid: csharp-ssrf-taint
        var request = WebRequest.Create("http://" + target + "/status");
        return Ok(request.GetResponse());
    }

    public IActionResult Client([FromQuery] string address)
    {
        using var web = new WebClient();
        // ruleid: csharp-ssrf-taint
        return Ok(web.DownloadString(address));
    }

    public async Task<IActionResult> Item(string id)
    {
        // ok: csharp-ssrf-taint
        return Ok(await _client.GetStringAsync("https://api.example.com/items/" + id));
    }

    public async Task<IActionResult> Interpolated(string id)
    {
        // ok: csharp-ssrf-taint
        return Ok(await _client.GetStringAsync($"https://api.example.com/items/{id}"));
    }

    public async Task<IActionResult> Allowed(string url)
    {
        var uri = new Uri(url);
        if (!AllowedHosts.Contains(uri.Host))
        {
            return BadRequest();
        }
        // ok: csharp-ssrf-taint
        return Ok(await _client.GetStringAsync(uri));
    }
}
