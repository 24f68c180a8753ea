int a(int n)
{
    // ruleid: c-audit-value-read-before-set
    int total;
    for (int i = 0; i < n; i++)
        total += i;
    return total;
}
int b(void)
{
    // ruleid: c-audit-value-read-before-set
    int *tmp;
    *tmp = 3;
    return 0;
}
int c(int x)
{
    // ruleid: c-audit-value-read-before-set
    int r;
    if (x > 0)
        r = 1;
    return r;
}
int d(void)
{
    // ok: c-audit-value-read-before-set
    int r = 0;
    return r;
}
int e(void)
{
    // ok: c-audit-value-read-before-set
    int r;
    r = 3;
    return r;
}
// ok: c-audit-value-read-before-set
int f(int a)
{
    return a;
}
