int f(struct event *ev, const char *buf)
{
    // ruleid: c-audit-pointer-made-another-type
    struct mouse *m = (struct mouse *)ev;
    // ruleid: c-audit-pointer-made-another-type
    uint32_t v = *(uint32_t *)buf;
    // ruleid: c-audit-pointer-made-another-type
    return ev->u.number;
}
int g(int a)
{
    // ok: c-audit-pointer-made-another-type
    int b = a;
    // ok: c-audit-pointer-made-another-type
    show(b);
    // ok: c-audit-pointer-made-another-type
    return b + 1;
}
