class Lookup {
    public SearchResult One(string user) {
        var s = new DirectorySearcher(root);
        // ruleid: csharp-value-built-into-ldap-or-xpath
        s.Filter = "(&(objectClass=user)(sAMAccountName=" + user + "))";
        return s.FindOne();
    }
    public XmlNode Node(XmlDocument doc, string name) {
        // ruleid: csharp-value-built-into-ldap-or-xpath
        return doc.SelectSingleNode("//user[@name='" + name + "']");
    }
    public object Request(LoginRequest request) {
        // ruleid: csharp-value-built-into-ldap-or-xpath
        return new SearchRequest("dc=x", $"(uid={request.UserName})", SearchScope.Subtree);
    }
    public SearchResult SafeOne(string user) {
        var s = new DirectorySearcher(root);
        // ok: csharp-value-built-into-ldap-or-xpath
        s.Filter = "(sAMAccountName=" + EscapeLdap(user) + ")";
        return s.FindOne();
    }
    public XmlNode SafeNode(XmlDocument doc, string name) {
        // ok: csharp-value-built-into-ldap-or-xpath
        return doc.SelectNodes("//user").Cast<XmlNode>().First(n => n.Name == name);
    }
    public SearchResult SafeChecked(string user) {
        if (!Regex.IsMatch(user, "^[a-z]+$")) return null;
        // ok: csharp-value-built-into-ldap-or-xpath
        return new DirectorySearcher("(uid=" + user + ")").FindOne();
    }
}
