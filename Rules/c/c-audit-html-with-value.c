void page(FILE *out, const struct user *u, const char *q)
{
    // ruleid: c-audit-html-with-value
    fprintf(out, "<h1>Hello %s</h1>", u->name);
    // ruleid: c-audit-html-with-value
    printf("<a href=\"/find?q=%s\">again</a>", q);
    // ruleid: c-audit-html-with-value
    mg_printf(conn, "<li>%s</li>", u->bio);
    // ok: c-audit-html-with-value
    fprintf(out, "<h1>Hello</h1>");
    // ok: c-audit-html-with-value
    fprintf(out, "<li>%d items</li>", u->count);
    // ok: c-audit-html-with-value
    fprintf(out, "<b>%s</b>", html_escape(q));
}
