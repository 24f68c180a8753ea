int authenticate_client(const char *user, const char *pass, LDAP *ld)
{
    char dn[256];
    struct berval cred = {strlen(pass), (char *)pass};
    snprintf(dn, sizeof dn, "uid=%s,ou=people,dc=corp", safe_rdn(user));
    // ruleid: c-ldap-bind-with-empty-password
    int rc = ldap_sasl_bind_s(ld, dn, LDAP_SASL_SIMPLE, &cred, NULL, NULL, NULL);
    return rc == LDAP_SUCCESS;
}

bool login(LDAP *ld, const char *dn, const char *password)
{
    // ruleid: c-ldap-bind-with-empty-password
    return ldap_simple_bind_s(ld, dn, password) == LDAP_SUCCESS;
}

int check(LDAP *ld, struct form *f)
{
    const char *pw = form_get(f, "pw");
    // ruleid: c-ldap-bind-with-empty-password
    if (ldap_bind_s(ld, f->dn, pw, LDAP_AUTH_SIMPLE) != 0)
        return 0;
    return 1;
}

bool login2(LDAP *ld, const char *dn, const char *password)
{
    if (!password || !*password)
        return false;
    // ok: c-ldap-bind-with-empty-password
    return ldap_simple_bind_s(ld, dn, password) == LDAP_SUCCESS;
}

int check2(LDAP *ld, struct form *f)
{
    const char *pw = form_get(f, "pw");
    if (strlen(pw) == 0)
        return 0;
    // ok: c-ldap-bind-with-empty-password
    return ldap_simple_bind_s(ld, f->dn, pw) == 0;
}

int service(LDAP *ld)
{
    // ok: c-ldap-bind-with-empty-password
    return ldap_simple_bind_s(ld, SERVICE_DN, service_secret());
}
