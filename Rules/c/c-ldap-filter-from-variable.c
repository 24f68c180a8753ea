#include <stdio.h>
#include <ldap.h>

int find(LDAP *ld, const char *user)
{
    char filter[256];
    // ruleid: c-ldap-filter-from-variable
    snprintf(filter, sizeof filter, "(uid=%s)", user);
    return ldap_search_ext_s(ld, BASE, LDAP_SCOPE_SUBTREE, filter, NULL, 0, NULL, NULL, NULL, 0, NULL);
}

int login(LDAP *ld, struct req *r)
{
    char f[512];
    // ruleid: c-ldap-filter-from-variable
    sprintf(f, "(&(objectClass=person)(cn=%s))", r->name);
    return search(ld, f);
}

char *build(const char *mail)
{
    // ruleid: c-ldap-filter-from-variable
    return g_strdup_printf("(|(mail=%s)(uid=%s))", mail, mail);
}

int good(LDAP *ld, const char *user, const char *escaped_user)
{
    char filter[256];
    // ok: c-ldap-filter-from-variable
    snprintf(filter, sizeof filter, "(uid=%s)", escaped_user);
    // ok: c-ldap-filter-from-variable
    snprintf(filter, sizeof filter, "(uidNumber=%d)", 5);
    // ok: c-ldap-filter-from-variable
    snprintf(filter, sizeof filter, "user (%s)", user);
    return search(ld, filter);
}
