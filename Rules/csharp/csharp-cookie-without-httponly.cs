using System.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

public class ScriptCookieController : Controller
{
    public void Options(string id)
    {
        // ruleid: csharp-cookie-without-httponly
        var options = new CookieOptions { Secure = true, HttpOnly = false };
        Response.Cookies.Append("session", id, options);
    }

    public void Missing(string id)
    {
        // ruleid: csharp-cookie-without-httponly
        Response.Cookies.Append("session", id, new CookieOptions { Secure = true });
    }

    public void Old(string id)
    {
        HttpCookie cookie = new HttpCookie("session", id);
        cookie.Secure = true;
        // ruleid: csharp-cookie-without-httponly
        Response.Cookies.Add(cookie);
    }

    public void Good(string id)
    {
        // ok: csharp-cookie-without-httponly
        var options = new CookieOptions { HttpOnly = true, Secure = true };
        Response.Cookies.Append("session", id, options);
    }

    public void GoodOld(string id)
    {
        var cookie = new HttpCookie("session", id);
        cookie.HttpOnly = true;
        // ok: csharp-cookie-without-httponly
        Response.Cookies.Add(cookie);
    }

    public void Policy(CookieAuthenticationOptions o)
    {
        // ok: csharp-cookie-without-httponly
        o.Cookie.HttpOnly = true;
    }
}
