int a(const char *s)
{
    // ruleid: c-audit-memory-not-given-back
    char *copy = strdup(s);
    if (!copy)
        return -1;
    if (!check(copy))
        return -1;
    free(copy);
    return 0;
}
void b(int s)
{
    // ruleid: c-audit-memory-not-given-back
    char *copy = strdup(buf);
    process(copy);
}
int c(void)
{
    char *m;
    // ruleid: c-audit-memory-not-given-back
    asprintf(&m, "x");
    return send_it(m2);
}
char *d(void)
{
    // ok: c-audit-memory-not-given-back
    char *p = malloc(10);
    return p;
}
void e(void)
{
    // ok: c-audit-memory-not-given-back
    char *p = malloc(10);
    use(p);
    free(p);
}
// ok: c-audit-memory-not-given-back
int f(int a)
{
    return a;
}
