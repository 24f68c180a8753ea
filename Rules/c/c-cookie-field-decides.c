int a(struct msg *m, struct str *cookie)
{
    // ruleid: c-cookie-field-decides
    struct str v = header_var(*cookie, mg_str("plan"));
    return same(v, "gold");
}

int b(const char *cookie)
{
    // ruleid: c-cookie-field-decides
    return strstr(cookie, "role=admin") != NULL;
}

int c(struct req *r)
{
    char v[16];
    // ruleid: c-cookie-field-decides
    get_cookie(r, "is_admin", v, sizeof(v));
    return v[0] == '1';
}

int d(struct msg *m, struct str *cookie)
{
    // ok: c-cookie-field-decides
    struct str v = header_var(*cookie, mg_str("sid"));
    return lookup(v);
}

int e(struct user *u)
{
    // ok: c-cookie-field-decides
    return has(u, "admin");
}

int f(const char *cookie)
{
    // ok: c-cookie-field-decides
    return strstr(cookie, "lang=de") != NULL;
}
