double mean(const double *v, int n)
{
    // ruleid: c-sum-starts-without-value
    double s;
    for (int i = 0; i < n; i++)
        s += v[i];
    return s / n;
}
int bits(unsigned x)
{
    // ruleid: c-sum-starts-without-value
    int c;
    while (x) {
        c++;
    }
    return c;
}
int all(const int *v, int n)
{
    // ruleid: c-sum-starts-without-value
    unsigned int m;
    int i;
    for (i = 0; i < n; i++) {
        m |= v[i];
    }
    return m;
}
double mean_ok(const double *v, int n)
{
    // ok: c-sum-starts-without-value
    double s = 0;
    for (int i = 0; i < n; i++)
        s += v[i];
    return s / n;
}
int later(const int *v, int n)
{
    // ok: c-sum-starts-without-value
    int s;
    s = 0;
    for (int i = 0; i < n; i++)
        s += v[i];
    return s;
}
int loop(int n)
{
    // ok: c-sum-starts-without-value
    int i;
    for (i = 0; i < n; i++)
        show(i);
    return i;
}
