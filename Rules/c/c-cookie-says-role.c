int a(const char *cookie, struct req *r)
{
    // ruleid: c-cookie-says-role
    if (strstr(cookie, "admin=1"))
        return 1;
    // ruleid: c-cookie-says-role
    if (strstr(r->cookies, "role=admin"))
        return 1;
    // ruleid: c-cookie-says-role
    return strstr(get_cookie(r), "is_staff=yes") != NULL;
}
int b(const char *cookie)
{
    // ok: c-cookie-says-role
    return strstr(cookie, "lang=en") != NULL;
}
int c(const char *s)
{
    // ok: c-cookie-says-role
    return strstr(s, "admin=1") != NULL;
}
int d(const char *cookie)
{
    // ok: c-cookie-says-role
    return session_of(cookie);
}
