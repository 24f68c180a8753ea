public class ParameterAsType
{
    public object One(string type)
    {
        // ruleid: csharp-parameter-as-type-or-member
        return Activator.CreateInstance(Type.GetType(type));
    }

    public object Two(object target, Command command)
    {
        // ruleid: csharp-parameter-as-type-or-member
        return target.GetType().GetMethod(command.Name).Invoke(target, null);
    }

    public Assembly Three(HttpRequest request)
    {
        // ruleid: csharp-parameter-as-type-or-member
        return Assembly.LoadFrom(request.Query["plugin"]);
    }

    public Type Fixed()
    {
        // ok: csharp-parameter-as-type-or-member
        return Type.GetType("Acme.Rules.Vat");
    }

    public object Known(string type)
    {
        if (!Types.Contains(type))
        {
            return null;
        }
        // ok: csharp-parameter-as-type-or-member
        return Type.GetType(type);
    }

    public object Mapped(string type)
    {
        // ok: csharp-parameter-as-type-or-member
        return Handlers[type];
    }
}
