int is_admin(struct mg_http_message *hm)
{
    // ruleid: c-audit-decision-by-caller-value
    const char *u = getenv("SUDO_USER");
    // ruleid: c-audit-decision-by-caller-value
    struct mg_str *r = mg_http_get_header(hm, "X-User-Role");
    // ruleid: c-audit-decision-by-caller-value
    const char *a = form_param(hm, "is_admin");
    return decide(u, r, a);
}
int home(void)
{
    // ok: c-audit-decision-by-caller-value
    return open_dir(getenv("HOME"));
}
int agent(struct mg_http_message *hm)
{
    // ok: c-audit-decision-by-caller-value
    return note(mg_http_get_header(hm, "User-Agent"));
}
int page(struct mg_http_message *hm)
{
    // ok: c-audit-decision-by-caller-value
    return show(form_param(hm, "page"));
}
