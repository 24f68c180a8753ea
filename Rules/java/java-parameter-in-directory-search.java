class ParameterInDirectorySearch {
    void one(String uid) throws NamingException {
        // ruleid: java-parameter-in-directory-search
        ctx.search("ou=people", "(uid=" + uid + ")", controls);
    }

    void two(String group) throws LDAPException {
        // ruleid: java-parameter-in-directory-search
        Filter f = Filter.create(String.format("(memberOf=cn=%s)", group));
    }

    void three(Login login) throws NamingException {
        String dn = "uid=" + login.getName() + ",ou=people";
        // ruleid: java-parameter-in-directory-search
        LdapName name = new LdapName(dn);
    }

    void arguments(String uid) throws NamingException {
        // ok: java-parameter-in-directory-search
        ctx.search("ou=people", "(uid={0})", new Object[] {uid}, controls);
    }

    void encoded(String uid) throws LDAPException {
        // ok: java-parameter-in-directory-search
        Filter f = Filter.create("(uid=" + Filter.encodeValue(uid) + ")");
    }

    void fixed() throws NamingException {
        // ok: java-parameter-in-directory-search
        ctx.search("ou=people", "(objectClass=person)", controls);
    }
}
