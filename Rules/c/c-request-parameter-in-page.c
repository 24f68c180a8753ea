void a(struct evhttp_request *req, struct evbuffer *out)
{
    const char *t = get_query_param(req, "q");
    // ruleid: c-request-parameter-in-page
    evbuffer_add_printf(out, "<p>No <em>%s</em></p>", t);
}
void b(struct mg_connection *c, struct mg_http_message *hm)
{
    char n[64];
    mg_http_get_var(&hm->query, "n", n, sizeof(n));
    // ruleid: c-request-parameter-in-page
    mg_http_reply(c, 200, "", "<h1>Hello %s</h1>", n);
}
void d(struct http *r)
{
    // ruleid: c-request-parameter-in-page
    printf("<a href=\"%s\">back</a>", http_param(r, "u"));
}
void e(struct http *r)
{
    // ok: c-request-parameter-in-page
    printf("<p>%s</p>", html_escape(http_param(r, "u")));
}
void f(struct http *r)
{
    // ok: c-request-parameter-in-page
    printf("<p>%d</p>", atoi(http_param(r, "n")));
}
void g(struct http *r)
{
    // ok: c-request-parameter-in-page
    printf("{}");
}
