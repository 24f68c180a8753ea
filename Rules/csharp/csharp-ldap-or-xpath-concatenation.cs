using System.DirectoryServices;
using System.Xml;

public class Lookup
{
    public object Ldap(string user)
    {
        var searcher = new DirectorySearcher();
        // ruleid: csharp-ldap-or-xpath-concatenation
        searcher.Filter = "(&(objectClass=user)(uid=" + user + "))";
        return searcher.FindOne();
    }

    public object XPath(XmlDocument document, string name)
    {
        // ruleid: csharp-ldap-or-xpath-concatenation
        return document.SelectSingleNode("//user[@name='" + name + "']");
    }

    public object Interpolated(string mail)
    {
        // ruleid: csharp-ldap-or-xpath-concatenation
        return new DirectorySearcher($"(mail={mail})").FindAll();
    }

    public object Encoded(string user)
    {
        // ok: csharp-ldap-or-xpath-concatenation
        return new DirectorySearcher("(uid=" + Encoder.LdapFilterEncode(user) + ")").FindOne();
    }

    public object Constant(XmlDocument document)
    {
        // ok: csharp-ldap-or-xpath-concatenation
        return document.SelectSingleNode("//user[@name='root']");
    }

    public void Dialog(OpenFileDialog dialog, string extension)
    {
        // ok: csharp-ldap-or-xpath-concatenation
        dialog.Filter = "Files|*." + extension;
    }
}

class EncodedSearch
{
    SearchResult Find(string name)
    {
        var safe = Encoder.LdapFilterEncode(name);
        // ok: csharp-ldap-or-xpath-concatenation
        using var s = new DirectorySearcher(_root, "(&(objectClass=user)(sAMAccountName=" + safe + "))");
        return s.FindOne();
    }
}
