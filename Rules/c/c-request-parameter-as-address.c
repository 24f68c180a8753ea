int a(struct http *h)
{
    CURL *c = curl_easy_init();
    // ruleid: c-request-parameter-as-address
    curl_easy_setopt(c, CURLOPT_URL, http_param(h, "callback"));
    return curl_easy_perform(c);
}
int b(struct MHD_Connection *c)
{
    const char *u = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "host");
    // ruleid: c-request-parameter-as-address
    return getaddrinfo(u, "80", NULL, &ai);
}
void d(struct mg_connection *c, struct mg_http_message *hm)
{
    char u[200];
    mg_http_get_var(&hm->query, "u", u, sizeof(u));
    // ruleid: c-request-parameter-as-address
    mg_http_connect(c->mgr, u, fn, NULL);
}
int e(struct http *h)
{
    // ok: c-request-parameter-as-address
    curl_easy_setopt(c, CURLOPT_URL, "https://api.example.com");
    return 0;
}
int f(struct http *h)
{
    const char *u = http_param(h, "u");
    if (!url_is_allowed(u))
        return -1;
    // ok: c-request-parameter-as-address
    curl_easy_setopt(c, CURLOPT_URL, u);
    return 0;
}
int g(struct http *h)
{
    // ok: c-request-parameter-as-address
    curl_easy_setopt(c, CURLOPT_USERAGENT, http_param(h, "u"));
    return 0;
}
