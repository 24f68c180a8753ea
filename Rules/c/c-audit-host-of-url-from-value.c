void call(CURL *h, const char *host)
{
    // ruleid: c-audit-host-of-url-from-value
    snprintf(url, sizeof(url), "http://%s/status", host);
    // ruleid: c-audit-host-of-url-from-value
    asprintf(&u, "https://%s:8443/api", host);
    // ruleid: c-audit-host-of-url-from-value
    g_string_printf(s, "http://%s", host);
    // ok: c-audit-host-of-url-from-value
    snprintf(url, sizeof(url), "http://localhost:%d/", port);
    // ok: c-audit-host-of-url-from-value
    snprintf(url, sizeof(url), "https://example.com/%s", path);
    // ok: c-audit-host-of-url-from-value
    snprintf(url, sizeof(url), "http://%s/", "localhost");
}
