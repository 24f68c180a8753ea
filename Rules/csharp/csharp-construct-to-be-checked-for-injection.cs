public class CheckedForInjection
{
    public string One(string name)
    {
        // ruleid: csharp-construct-to-be-checked-for-injection
        return "var user = '" + name + "';";
    }

    public string Two()
    {
        // ruleid: csharp-construct-to-be-checked-for-injection
        var t = Template.Parse(_userTemplate);
        return t.Render();
    }

    public void Three(string repo)
    {
        // ruleid: csharp-construct-to-be-checked-for-injection
        Process.Start("git", "clone " + repo);
    }

    public string Plain(string name)
    {
        // ok: csharp-construct-to-be-checked-for-injection
        return "Hello " + name;
    }

    public void Fixed()
    {
        // ok: csharp-construct-to-be-checked-for-injection
        Process.Start("git", "status");
    }

    public string Own()
    {
        // ok: csharp-construct-to-be-checked-for-injection
        return Template.Parse("Hello {{ name }}").Render();
    }
}
