public class ParameterAsCode
{
    public async Task<object> One(string script)
    {
        // ruleid: csharp-parameter-as-code
        return await CSharpScript.EvaluateAsync(script);
    }

    public object Two(RuleRequest request)
    {
        // ruleid: csharp-parameter-as-code
        return new DataTable().Compute(request.Formula, null);
    }

    public string Three(string layout)
    {
        // ruleid: csharp-parameter-as-code
        var template = Scriban.Template.Parse("<p>" + layout);
        return template.Render();
    }

    public async Task<object> Fixed()
    {
        // ok: csharp-parameter-as-code
        return await CSharpScript.EvaluateAsync("1 + 1");
    }

    public object Number(string n)
    {
        // ok: csharp-parameter-as-code
        return new DataTable().Compute("2 * " + int.Parse(n), null);
    }

    public string Own(string name)
    {
        var template = Scriban.Template.Parse("Hello {{ name }}");
        // ok: csharp-parameter-as-code
        return template.Render(new { name });
    }
}
