using Microsoft.AspNetCore.Mvc;

public class LoginController : ControllerBase
{
    [HttpGet("login")]
    // ruleid: csharp-query-parameter-holds-secret
    public async Task<IActionResult> Login([FromQuery] string user, [FromQuery] string password)
    {
        var result = await _signIn.PasswordSignInAsync(user, password, false, true);
        return result.Succeeded ? Ok() : Unauthorized();
    }

    public Task<string> MeAsync(string accessToken)
    {
        // ruleid: csharp-query-parameter-holds-secret
        var url = $"https://api.example.com/me?access_token={accessToken}";
        return _http.GetStringAsync(url);
    }

    public bool Old(HttpRequest request)
    {
        // ruleid: csharp-query-parameter-holds-secret
        return _auth.Check(request.Query["user"], request.Query["password"]);
    }

    [HttpPost("login")]
    // ok: csharp-query-parameter-holds-secret
    public IActionResult Post([FromForm] string user, [FromForm] string password)
    {
        return Ok(_auth.Check(user, password));
    }

    public Task<string> Page(int number)
    {
        // ok: csharp-query-parameter-holds-secret
        var url = $"https://api.example.com/items?page={number}";
        return _http.GetStringAsync(url);
    }

    [HttpGet("search")]
    // ok: csharp-query-parameter-holds-secret
    public IActionResult Search([FromQuery] string term)
    {
        return Ok(_items.Find(term));
    }
}
