// ruleid: c-audit-size-of-pointer
int sum(int values[8])
{
    return sizeof(values) / sizeof(values[0]);
}
// ruleid: c-audit-size-of-pointer
void wipe(char *secret)
{
    memset(secret, 0, sizeof(secret));
}
void c(void)
{
    // ruleid: c-audit-size-of-pointer
    char *p = malloc(100);
    memset(p, 0, sizeof(p));
}
// ok: c-audit-size-of-pointer
int sum_ok(int *values, size_t n)
{
    return values[n - 1];
}
void e(void)
{
    // ok: c-audit-size-of-pointer
    int a[8];
    use(a);
}
// ok: c-audit-size-of-pointer
int f(int a)
{
    return a;
}
