void a(int n)
{
    // ruleid: c-new-block-used-at-once-untested
    int *v = malloc(n * sizeof(int));
    v[0] = 1;
}
char *b(const char *s)
{
    // ruleid: c-new-block-used-at-once-untested
    char *r = (char *)malloc(10);
    strcpy(r, s);
    return r;
}
int c(const char *p)
{
    // ruleid: c-new-block-used-at-once-untested
    FILE *f = fopen(p, "r");
    fgets(line, 10, f);
    return 0;
}
void d(int n)
{
    // ok: c-new-block-used-at-once-untested
    int *v = malloc(n * sizeof(int));
    if (!v)
        return;
    v[0] = 1;
}
char *e(const char *s)
{
    // ok: c-new-block-used-at-once-untested
    char *r = xmalloc(10);
    strcpy(r, s);
    return r;
}
int f(const char *p)
{
    // ok: c-new-block-used-at-once-untested
    FILE *f = fopen(p, "r");
    return f ? 0 : -1;
}
