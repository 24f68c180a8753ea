void a(void)
{
    // ruleid: c-audit-release-of-what-is-not-from-heap
    char buf[10];
    use(buf);
    free(buf);
}
void b(void)
{
    // ruleid: c-audit-release-of-what-is-not-from-heap
    char *n = "x";
    free(n);
}
void c(void)
{
    char *p = malloc(10);
    // ruleid: c-audit-release-of-what-is-not-from-heap
    p++;
    free(p);
}
void d(void)
{
    // ok: c-audit-release-of-what-is-not-from-heap
    char *p = malloc(10);
    free(p);
}
void e(void)
{
    // ok: c-audit-release-of-what-is-not-from-heap
    char *p = strdup("x");
    free(p);
}
// ok: c-audit-release-of-what-is-not-from-heap
int f(int a)
{
    return a;
}
