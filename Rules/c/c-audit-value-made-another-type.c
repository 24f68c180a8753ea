int f(void *p, double d, long n)
{
    // ruleid: c-audit-value-made-another-type
    int id = (int)(intptr_t)p;
    // ruleid: c-audit-value-made-another-type
    int i = (int)d;
    // ruleid: c-audit-value-made-another-type
    short s = (short)n;
    // ok: c-audit-value-made-another-type
    long m = n;
    // ok: c-audit-value-made-another-type
    double e = d * 2;
    // ok: c-audit-value-made-another-type
    return take(p);
}
