using System.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

public class CookieController : Controller
{
    public void Plain(string id)
    {
        // ruleid: csharp-cookie-without-secure
        Response.Cookies.Append("session", id);
    }

    public void Options(string id)
    {
        // ruleid: csharp-cookie-without-secure
        var options = new CookieOptions { HttpOnly = true, Secure = false };
        Response.Cookies.Append("session", id, options);
    }

    public void Old(string id)
    {
        var cookie = new HttpCookie("session", id);
        cookie.HttpOnly = true;
        // ruleid: csharp-cookie-without-secure
        Response.Cookies.Add(cookie);
    }

    public void Good(string id)
    {
        // ok: csharp-cookie-without-secure
        var options = new CookieOptions { HttpOnly = true, Secure = true };
        Response.Cookies.Append("session", id, options);
    }

    public void GoodOld(string id)
    {
        var cookie = new HttpCookie("session", id);
        cookie.Secure = true;
        // ok: csharp-cookie-without-secure
        Response.Cookies.Add(cookie);
    }

    public void Policy(CookieAuthenticationOptions o)
    {
        // ok: csharp-cookie-without-secure
        o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    }
}
