int f(struct rec *r, int n)
{
    // ruleid: c-audit-program-ends-on-bad-data
    assert(r->kind < KIND_MAX);
    if (n < 0)
        // ruleid: c-audit-program-ends-on-bad-data
        abort();
    if (n > 3)
        // ruleid: c-audit-program-ends-on-bad-data
        exit(1);
    // ok: c-audit-program-ends-on-bad-data
    exit(0);
    // ok: c-audit-program-ends-on-bad-data
    return r->kind;
    // ok: c-audit-program-ends-on-bad-data
    check_it(r);
}
