class Directory
{
    void Find(DirectorySearcher searcher, string account)
    {
        // ruleid: csharp-directory-filter-from-value
        searcher.Filter = "(&(objectClass=user)(sAMAccountName=" + account + "))";
    }
    string Name(LoginModel model)
    {
        // ruleid: csharp-directory-filter-from-value
        return string.Format("uid={0},ou=staff,dc=corp,dc=example", model.Login);
    }
    SearchRequest Mail(string mail)
    {
        // ruleid: csharp-directory-filter-from-value
        return new SearchRequest("dc=x", "(|(mail=" + mail + "))", SearchScope.Subtree);
    }
    void Escaped(DirectorySearcher searcher, string account)
    {
        // ok: csharp-directory-filter-from-value
        searcher.Filter = "(&(objectClass=user)(sAMAccountName=" + EscapeFilter(account) + "))";
    }
    void Everyone(DirectorySearcher searcher)
    {
        // ok: csharp-directory-filter-from-value
        searcher.Filter = "(objectClass=user)";
    }
    string Label(string account)
    {
        // ok: csharp-directory-filter-from-value
        return "account: " + account;
    }
}
