using System.DirectoryServices;
using Microsoft.AspNetCore.Mvc;

public class PeopleController : Controller
{
    public IActionResult Find(string user)
    {
        var searcher = new DirectorySearcher(_entry);
        // ruleid: csharp-ldap-injection-taint
        searcher.Filter = "(&(objectClass=user)(sAMAccountName=" + user + "))";
        return Ok(searcher.FindOne());
    }

    public IActionResult Search()
    {
        var mail = Request.Query["mail"];
        // ruleid: csharp-ldap-injection-taint
        return Ok(new DirectorySearcher($"(mail={mail})").FindAll());
    }

    public IActionResult Entry([FromQuery] string ou)
    {
        // ruleid: csharp-ldap-injection-taint
        return Ok(new DirectoryEntry("LDAP://OU=" + ou + ",DC=example,DC=com"));
    }

    public IActionResult Encoded(string user)
    {
        var searcher = new DirectorySearcher(_entry);
        // ok: csharp-ldap-injection-taint
        searcher.Filter = "(uid=" + Encoder.LdapFilterEncode(user) + ")";
        return Ok(searcher.FindOne());
    }

    public IActionResult Checked(string user)
    {
        if (!Regex.IsMatch(user, "^[a-z0-9]+$"))
        {
            return BadRequest();
        }
        // ok: csharp-ldap-injection-taint
        return Ok(new DirectorySearcher($"(uid={user})").FindOne());
    }

    public IActionResult Fixed(string user)
    {
        // ok: csharp-ldap-injection-taint
        return Ok(new DirectorySearcher("(objectClass=user)").FindAll());
    }
}
