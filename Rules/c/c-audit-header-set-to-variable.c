void f(struct http *h, const char *name)
{
    // ruleid: c-audit-header-set-to-variable
    http_header(h, "X-Name", name);
    // ruleid: c-audit-header-set-to-variable
    evhttp_add_header(out, "Content-Disposition", name);
    // ruleid: c-audit-header-set-to-variable
    set_header(h, "Location", name);
    // ok: c-audit-header-set-to-variable
    http_header(h, "X-Name", "fixed");
    // ok: c-audit-header-set-to-variable
    set_header(h, "Location", url_encode(name));
    // ok: c-audit-header-set-to-variable
    other(h, "a", name);
}
