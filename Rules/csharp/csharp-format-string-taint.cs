public class FormatController : Controller
{
    public IActionResult Show(string format)
    {
        // ruleid: csharp-format-string-taint
        return Ok(string.Format(format, _user, _secret));
    }

    public IActionResult Query()
    {
        // ruleid: csharp-format-string-taint
        return Ok(String.Format(Request.Query["f"].ToString(), _user));
    }

    public static void Run(string name)
    {
        var line = Console.ReadLine();
        // ruleid: csharp-format-string-taint
        Console.WriteLine(line, name);
    }

    public IActionResult Constant(string name)
    {
        // ok: csharp-format-string-taint
        return Ok(string.Format("Hello {0}", name));
    }

    public IActionResult Interpolated(string name)
    {
        // ok: csharp-format-string-taint
        return Ok($"Hello {name}");
    }

    public static void Print(string name)
    {
        // ok: csharp-format-string-taint
        Console.WriteLine("{0}", Console.ReadLine());
    }
}
