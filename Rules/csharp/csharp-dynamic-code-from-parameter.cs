public class Dynamic
{
    public object Script(string code)
    {
        // ruleid: csharp-dynamic-code-from-parameter
        return CSharpScript.EvaluateAsync(code).Result;
    }

    public object Table(string expression)
    {
        // ruleid: csharp-dynamic-code-from-parameter
        return new DataTable().Compute(expression, "");
    }

    public object Create(string typeName)
    {
        // ruleid: csharp-dynamic-code-from-parameter
        return Activator.CreateInstance(Type.GetType(typeName));
    }

    public object Fixed(string name)
    {
        // ok: csharp-dynamic-code-from-parameter
        return CSharpScript.EvaluateAsync("1 + 2").Result;
    }

    public object Known(string typeName)
    {
        if (!Allowed.Contains(typeName))
        {
            return null;
        }
        // ok: csharp-dynamic-code-from-parameter
        return Activator.CreateInstance(Type.GetType(typeName));
    }

    public object Generic()
    {
        // ok: csharp-dynamic-code-from-parameter
        return Activator.CreateInstance(typeof(Default));
    }
}
