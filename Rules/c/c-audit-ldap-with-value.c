void find(LDAP *ld, const char *user, const char *group)
{
    // ruleid: c-audit-ldap-with-value
    snprintf(filter, sizeof(filter), "(uid=%s)", user);
    // ruleid: c-audit-ldap-with-value
    snprintf(filter, sizeof(filter), "(&(objectClass=person)(mail=%s))", user);
    // ruleid: c-audit-ldap-with-value
    asprintf(&dn, "cn=%s,ou=staff,dc=example", group);
    // ok: c-audit-ldap-with-value
    snprintf(filter, sizeof(filter), "(objectClass=person)");
    // ok: c-audit-ldap-with-value
    snprintf(filter, sizeof(filter), "(uidNumber=%d)", id);
    // ok: c-audit-ldap-with-value
    snprintf(filter, sizeof(filter), "(uid=%s)", ldap_escape(user));
}
