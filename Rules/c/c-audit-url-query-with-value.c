void call(CURL *h, const char *q)
{
    // ruleid: c-audit-url-query-with-value
    snprintf(url, sizeof(url), "https://api.example.com/find?q=%s", q);
    // ruleid: c-audit-url-query-with-value
    snprintf(url, sizeof(url), "/find?lang=en&q=%s", q);
    // ruleid: c-audit-url-query-with-value
    asprintf(&u, "http://localhost/?name=%s&x=1", q);
    // ok: c-audit-url-query-with-value
    snprintf(url, sizeof(url), "/find?page=%d", n);
    // ok: c-audit-url-query-with-value
    snprintf(url, sizeof(url), "/find?q=%s", url_encode(q));
    // ok: c-audit-url-query-with-value
    snprintf(url, sizeof(url), "/find/%s", q);
}
