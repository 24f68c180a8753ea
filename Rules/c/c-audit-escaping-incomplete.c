// ruleid: c-audit-escaping-incomplete
void html_escape(FILE *f, const char *s)
{
    for (; *s; s++)
        if (*s == '<') fputs("&lt;", f); else fputc(*s, f);
}
// ruleid: c-audit-escaping-incomplete
void export_row(FILE *f, struct r *r)
{
    fprintf(f, "{\"id\": \"%s\"}", r->id);
}
// ruleid: c-audit-escaping-incomplete
char *build_link(const char *q)
{
    return fmt("<a href=\"%s\">x</a>", q);
}
// ok: c-audit-escaping-incomplete
int add(int a)
{
    return a;
}
// ok: c-audit-escaping-incomplete
int mul(int a)
{
    return a;
}
// ok: c-audit-escaping-incomplete
void nothing(const char *s)
{
    show(s);
}
