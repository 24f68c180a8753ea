using RazorEngine;
using RazorLight;
using Scriban;

public class MailController : ControllerBase
{
    [HttpPost("preview")]
    public async Task<string> Preview(string template)
    {
        var engine = new RazorLightEngineBuilder().UseMemoryCachingProvider().Build();
        // ruleid: csharp-template-from-input
        return await engine.CompileRenderStringAsync("preview", template, new { User = "x" });
    }

    public string RenderMail(HttpRequestBase request, Customer customer)
    {
        string body = "<h1>" + request.Form["title"] + "</h1> Dear @Model.Name";
        // ruleid: csharp-template-from-input
        return Engine.Razor.RunCompile(body, "key", typeof(Customer), customer);
    }

    public string Liquid([FromBody] string text)
    {
        // ruleid: csharp-template-from-input
        return Template.Parse(text).Render();
    }

    public string FromFile(Customer customer)
    {
        var body = File.ReadAllText("mail.cshtml");
        // ok: csharp-template-from-input
        return Engine.Razor.RunCompile(body, "key", typeof(Customer), customer);
    }

    public string Fixed(string name)
    {
        // ok: csharp-template-from-input
        return Template.Parse("Hello {{name}}").Render(new { name });
    }

    public async Task<string> ByFile(Customer c)
    {
        // ok: csharp-template-from-input
        return await engine.CompileRenderAsync("mail.cshtml", c);
    }
}
