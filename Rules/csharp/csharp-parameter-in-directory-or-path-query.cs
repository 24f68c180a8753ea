public class ParameterInDirectory
{
    public void One(string uid)
    {
        // ruleid: csharp-parameter-in-directory-or-path-query
        _searcher.Filter = "(uid=" + uid + ")";
    }

    public XmlNode Two(XmlDocument doc, Login login)
    {
        // ruleid: csharp-parameter-in-directory-or-path-query
        return doc.SelectSingleNode($"//user[name='{login.Name}']");
    }

    public void Three(string cn)
    {
        // ruleid: csharp-parameter-in-directory-or-path-query
        var entry = new DirectoryEntry("LDAP://cn=" + cn + ",dc=acme");
    }

    public void Encoded(string uid)
    {
        // ok: csharp-parameter-in-directory-or-path-query
        _searcher.Filter = "(uid=" + Encoder.LdapFilterEncode(uid) + ")";
    }

    public XmlNode Fixed(XmlDocument doc)
    {
        // ok: csharp-parameter-in-directory-or-path-query
        return doc.SelectSingleNode("//user");
    }

    public void All()
    {
        // ok: csharp-parameter-in-directory-or-path-query
        _searcher.Filter = "(objectClass=person)";
    }
}
