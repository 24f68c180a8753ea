void a(struct http *h)
{
    const char *to = http_param(h, "next");
    // ruleid: c-request-parameter-as-redirect
    http_header(h, "Location", to);
}
void b(struct mg_connection *c, struct mg_http_message *hm)
{
    char u[200], hd[300];
    mg_http_get_var(&hm->query, "u", u, sizeof(u));
    // ruleid: c-request-parameter-as-redirect
    snprintf(hd, sizeof(hd), "Location: %s\r\n", u);
    mg_http_reply(c, 302, hd, "");
}
void d(struct http *h)
{
    // ruleid: c-request-parameter-as-redirect
    http_redirect(h, http_param(h, "back"));
}
void e(struct http *h)
{
    // ok: c-request-parameter-as-redirect
    http_redirect(h, "/home");
}
void f(struct http *h)
{
    // ok: c-request-parameter-as-redirect
    http_header(h, "X-Id", http_param(h, "id"));
}
void g(struct http *h)
{
    const char *to = http_param(h, "next");
    if (!is_local_path(to))
        return;
    // ok: c-request-parameter-as-redirect
    http_redirect(h, to);
}
