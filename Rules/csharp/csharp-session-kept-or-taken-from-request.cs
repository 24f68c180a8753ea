public class SessionKept
{
    public IActionResult Login(LoginDto dto)
    {
        var user = _users.Verify(dto.Name, dto.Password);
        // ruleid: csharp-session-kept-or-taken-from-request
        HttpContext.Session.SetString("user", user.Id);
        return Ok();
    }

    protected void SignIn_Click(object sender, EventArgs e)
    {
        // ruleid: csharp-session-kept-or-taken-from-request
        Session["user"] = txtUser.Text;
    }

    public string Three(HttpRequest r)
    {
        // ruleid: csharp-session-kept-or-taken-from-request
        return r.Query["sid"];
    }

    public IActionResult LoginFresh(LoginDto dto)
    {
        HttpContext.Session.Clear();
        // ok: csharp-session-kept-or-taken-from-request
        HttpContext.Session.SetString("user", dto.Name);
        return Ok();
    }

    public void Theme(string theme)
    {
        // ok: csharp-session-kept-or-taken-from-request
        Session["theme"] = theme;
    }

    public string Page(HttpRequest r)
    {
        // ok: csharp-session-kept-or-taken-from-request
        return r.Query["page"];
    }
}
