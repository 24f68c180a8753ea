void f(CURL *h, const char *t)
{
    // ruleid: c-audit-secret-in-query
    snprintf(url, sizeof(url), "https://example.com/view?session=%s", t);
    // ruleid: c-audit-secret-in-query
    snprintf(url, sizeof(url), "/reset?user=%s&token=%s", u, t);
    // ruleid: c-audit-secret-in-query
    curl_easy_setopt(h, CURLOPT_URL, "https://example.com/?api_key=abc");
    // ok: c-audit-secret-in-query
    snprintf(url, sizeof(url), "/list?page=%d", 3);
    // ok: c-audit-secret-in-query
    snprintf(hdr, sizeof(hdr), "Authorization: Bearer %s", t);
    // ok: c-audit-secret-in-query
    snprintf(url, sizeof(url), "/view/%d", 3);
}
