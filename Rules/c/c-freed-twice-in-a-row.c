void a(char *p)
{
    // ruleid: c-freed-twice-in-a-row
    free(p);
    count--;
    free(p);
}
void b(struct conn *c)
{
    // ruleid: c-freed-twice-in-a-row
    free(c->buf);
    if (c->err)
        free(c->buf);
}
void c(char *p)
{
    // ruleid: c-freed-twice-in-a-row
    free(p);
    free(p);
}
void d(char *p)
{
    // ok: c-freed-twice-in-a-row
    free(p);
    p = NULL;
    free(p);
}
int e(char *p, char *q)
{
    if (bad(p)) {
        // ok: c-freed-twice-in-a-row
        free(p);
        return -1;
    }
    // ok: c-freed-twice-in-a-row
    free(p);
    return 0;
}
void f(struct x *x)
{
    // ok: c-freed-twice-in-a-row
    free(x->a);
    // ok: c-freed-twice-in-a-row
    free(x->b);
    free(x);
}
