void f(struct http *h, const char *to)
{
    // ruleid: c-audit-redirect-to-variable
    http_header(h, "Location", to);
    // ruleid: c-audit-redirect-to-variable
    http_redirect(h, to);
    // ruleid: c-audit-redirect-to-variable
    printf("Location: %s\r\n", to);
    // ok: c-audit-redirect-to-variable
    http_header(h, "Location", "/home");
    // ok: c-audit-redirect-to-variable
    http_redirect(h, "/home");
    // ok: c-audit-redirect-to-variable
    http_header(h, "Content-Type", to);
}
