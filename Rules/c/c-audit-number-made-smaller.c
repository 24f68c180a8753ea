void put(struct rec *r, size_t len, const char *arg)
{
    // ruleid: c-audit-number-made-smaller
    r->len = (uint16_t)len;
    // ruleid: c-audit-number-made-smaller
    uint16_t uid = (uint16_t)strtoul(arg, NULL, 10);
    // ruleid: c-audit-number-made-smaller
    short total = r->count + r->extra_count;
    use(uid, total);
}
int put_ok(struct rec *r, size_t len, unsigned v)
{
    if (len > UINT16_MAX)
        return -1;
    // ok: c-audit-number-made-smaller
    r->len = (uint16_t)len;
    // ok: c-audit-number-made-smaller
    r->lo = (uint8_t)(v & 0xff);
    // ok: c-audit-number-made-smaller
    r->hi = (uint8_t)(v >> 8);
    return 0;
}
