public class Sample13
{
    public IHtmlContent RenderComment(IHtmlHelper html, Comment comment)
    {
        var markup = "<div class='comment'><span>" + comment.Author + "</span></div>";
        // ruleid: csharp-markup-built-and-marked-as-safe
        return html.Raw(markup);
    }
}

public class Sample14
{
    public HtmlString Badge(string name)
    {
        string text = $"<b>{name}</b>";
        // ruleid: csharp-markup-built-and-marked-as-safe
        return new HtmlString(text);
    }
}

public class Sample15
{
    public void Show(string message)
    {
        var body = string.Format("<p>{0}</p>", message);
        // ruleid: csharp-markup-built-and-marked-as-safe
        panel.InnerHtml = body;
    }
}

public class Sample16
{
    public IHtmlContent Line(IHtmlHelper html)
    {
        var markup = "<hr class='thin'>";
        // ok: csharp-markup-built-and-marked-as-safe
        return html.Raw(markup);
    }
}

public class Sample17
{
    public HtmlString SafeBadge(string name)
    {
        string text = $"<b>{HtmlEncoder.Default.Encode(name)}</b>";
        // ok: csharp-markup-built-and-marked-as-safe
        return new HtmlString(text);
    }
}

public class Sample18
{
    public void Tell(string message)
    {
        var body = "Hello " + message;
        // ok: csharp-markup-built-and-marked-as-safe
        label.Text = body;
    }
}
