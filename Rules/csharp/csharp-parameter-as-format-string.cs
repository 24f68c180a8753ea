public class ParameterAsFormat
{
    public string One(string pattern, object v)
    {
        // ruleid: csharp-parameter-as-format-string
        return string.Format(pattern, v);
    }

    public void Two(string user, int ms)
    {
        // ruleid: csharp-parameter-as-format-string
        Console.WriteLine("User " + user + " took {0} ms", ms);
    }

    public string Three(Settings settings, int n)
    {
        // ruleid: csharp-parameter-as-format-string
        return String.Format(settings.Text, n);
    }

    public string Fixed(string name)
    {
        // ok: csharp-parameter-as-format-string
        return string.Format("Hello {0}", name);
    }

    public void Constant(string name)
    {
        // ok: csharp-parameter-as-format-string
        Console.WriteLine("Hello {0}", name);
    }

    public string Interpolated(string name)
    {
        // ok: csharp-parameter-as-format-string
        return $"Hello {name}";
    }
}
