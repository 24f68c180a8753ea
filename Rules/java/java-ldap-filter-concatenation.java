class LdapFilters {
    String simple(String user) {
        // ruleid: java-ldap-filter-concatenation
        return "(uid=" + user + ")";
    }

    String compound(String mail) {
        // ruleid: java-ldap-filter-concatenation
        String filter = "(&(objectClass=person)(mail=" + mail + "))";
        return filter;
    }

    String format(String name) {
        // ruleid: java-ldap-filter-concatenation
        return String.format("(&(objectClass=user)(sAMAccountName=%s))", name);
    }

    String encoded(String user) {
        // ok: java-ldap-filter-concatenation
        return "(uid=" + LdapEncoder.filterEncode(user) + ")";
    }

    String argument() {
        // ok: java-ldap-filter-concatenation
        return "(uid={0})";
    }

    String log(String user) {
        // ok: java-ldap-filter-concatenation
        return "login (user=" + user + ")";
    }
}

class Binding {
    String dn(String account) {
        // ruleid: java-ldap-filter-concatenation
        return "uid=" + account + ",ou=staff,dc=example,dc=org";
    }

    String byPlace(String place) {
        // ruleid: java-ldap-filter-concatenation
        return "(&(objectClass=person)(department=" + place + "))";
    }

    String safeDn(String account) {
        // ok: java-ldap-filter-concatenation
        return "uid=" + LdapEncoder.nameEncode(account) + ",ou=staff,dc=example,dc=org";
    }
}
