int a(int total, const char *n)
{
    // ruleid: c-division-by-fresh-conversion
    int x = total / atoi(n);
    // ruleid: c-division-by-fresh-conversion
    int y = total / (int)strtol(n, NULL, 10);
    // ruleid: c-division-by-fresh-conversion
    return (x + y) / atol(n);
}
int b(int total, const char *n)
{
    // ok: c-division-by-fresh-conversion
    int k = atoi(n);
    if (k == 0)
        return 0;
    // ok: c-division-by-fresh-conversion
    int h = atoi(n) / 2;
    // ok: c-division-by-fresh-conversion
    return total / k;
}
