void f(int *a, int size)
{
    // ruleid: c-audit-limit-off-by-one
    for (int i = 0; i <= size; i++) a[i] = 0;
    // ruleid: c-audit-limit-off-by-one
    buf[sizeof(buf)] = 0;
    // ruleid: c-audit-limit-off-by-one
    if (n > MAX_ITEMS)
        return;
    // ok: c-audit-limit-off-by-one
    for (int i = 0; i < size; i++) a[i] = 0;
    // ok: c-audit-limit-off-by-one
    buf[sizeof(buf) - 1] = 0;
    // ok: c-audit-limit-off-by-one
    if (n >= MAX_ITEMS)
        return;
}
