void a(struct n *p)
{
    // ruleid: c-audit-used-after-release
    free(p);
    log_it(p->name);
}
int b(struct buf *b, const char *s, size_t n)
{
    // ruleid: c-audit-used-after-release
    char *tail = b->data + b->len;
    b->data = realloc(b->data, 100);
    memcpy(tail, s, n);
    return 0;
}
void c(char *s)
{
    // ruleid: c-audit-used-after-release
    free(s);
    puts(s);
}
void d(struct n *p)
{
    // ok: c-audit-used-after-release
    free(p);
    p = NULL;
}
void e(struct n *p)
{
    // ok: c-audit-used-after-release
    use(p);
    free(p);
}
int f(char *s)
{
    // ok: c-audit-used-after-release
    free(s);
    return 0;
}
