double ratio(const struct stats *s)
{
    // ruleid: c-audit-divisor-not-tested
    return s->hits / s->lookups;
}
int slot(struct table *t, unsigned h)
{
    // ruleid: c-audit-divisor-not-tested
    return h % t->size;
}
int per(int n)
{
    // ruleid: c-audit-divisor-not-tested
    return n / get_count();
}
double ratio_ok(const struct stats *s)
{
    if (s->lookups == 0)
        return 0;
    // ok: c-audit-divisor-not-tested
    return s->hits / s->lookups;
}
int half(int n)
{
    // ok: c-audit-divisor-not-tested
    return n / 2;
}
int q(struct table *t, int n)
{
    // ok: c-audit-divisor-not-tested
    return t->size ? n / t->size : 0;
}
