using Microsoft.CodeAnalysis.CSharp.Scripting;
class Calc {
    public async Task<object> Run(string code) {
        // ruleid: csharp-value-run-as-code-or-template
        return await CSharpScript.EvaluateAsync(code);
    }
    public object Sum(string formula) {
        // ruleid: csharp-value-run-as-code-or-template
        return new DataTable().Compute(formula, null);
    }
    public bool Match(string condition) {
        var py = Python.CreateEngine();
        // ruleid: csharp-value-run-as-code-or-template
        return py.Execute<bool>("bool(" + condition + ")");
    }
    public string Mail(MailRequest request) {
        // ruleid: csharp-value-run-as-code-or-template
        var t = Template.Parse("Dear {{ name }}, " + request.Body);
        return t.Render();
    }
    public string SafeMail(string name) {
        // ok: csharp-value-run-as-code-or-template
        var t = Template.Parse("Dear {{ name }}");
        return t.Render(new { name });
    }
    public double SafeNumber(string value) {
        // ok: csharp-value-run-as-code-or-template
        double.TryParse(value, out var d);
        return d;
    }
    public double SafeOperation(string op, double a, double b) {
        // ok: csharp-value-run-as-code-or-template
        return op == "add" ? a + b : a - b;
    }
}
