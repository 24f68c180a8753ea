void a(char *p)
{
    // ruleid: c-audit-released-twice
    free(p);
    work();
    free(p);
}
void b(struct v *v)
{
    // ruleid: c-audit-released-twice
    free(v->items);
    reset(v);
}
int c(char *p)
{
    // ruleid: c-audit-released-twice
    if (bad(p)) {
        // ruleid: c-audit-released-twice
        free(p);
    }
    free(p);
    return 0;
}
void d(struct v *v)
{
    // ok: c-audit-released-twice
    free(v->items);
    v->items = NULL;
}
void e(char *p)
{
    // ok: c-audit-released-twice
    free(p);
    p = NULL;
}
// ok: c-audit-released-twice
int f(int a)
{
    return a;
}
