int premium(struct mg_http_message *hm, struct req *req)
{
    // ruleid: c-audit-decision-by-cookie
    const char *plan = get_cookie(req, "plan");
    // ruleid: c-audit-decision-by-cookie
    if (strstr(cookie, "admin=1"))
        return 1;
    // ruleid: c-audit-decision-by-cookie
    const char *u = MHD_lookup_connection_value(c, MHD_COOKIE_KIND, "user_id");
    return lookup(plan, u);
}
int session(struct req *req)
{
    // ok: c-audit-decision-by-cookie
    return load(cookie_of(req));
}
int color(struct req *req)
{
    // ok: c-audit-decision-by-cookie
    return get_cookie(req, "bg");
}
int other(const char *s)
{
    // ok: c-audit-decision-by-cookie
    return strstr(s, "admin=1") != NULL;
}
