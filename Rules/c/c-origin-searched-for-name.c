int a(const char *origin)
{
    // ruleid: c-origin-searched-for-name
    return strstr(origin, "example.com") != NULL;
}

int b(const char *o_origin)
{
    // ruleid: c-origin-searched-for-name
    return g_str_has_suffix(o_origin, "example.com");
}

int c(struct req *r)
{
    // ruleid: c-origin-searched-for-name
    return r->origin && strcasestr(r->origin, "trusted.example") != NULL;
}

int d(const char *origin, const char *s)
{
    // ok: c-origin-searched-for-name
    if (strcmp(origin, "https://app.example.com") == 0)
        return 1;
    // ok: c-origin-searched-for-name
    if (strstr(s, "example.com"))
        return 1;
    // ok: c-origin-searched-for-name
    return allowed(origin);
}
