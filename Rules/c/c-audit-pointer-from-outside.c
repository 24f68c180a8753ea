int serve(int fd)
{
    struct request r;
    // ruleid: c-audit-pointer-from-outside
    if (read(fd, &r, sizeof(r)) != sizeof(r))
        return -1;
    return r.callback(r.ctx);
}
void poke(uint64_t addr)
{
    // ruleid: c-audit-pointer-from-outside
    *(uint32_t *)(uintptr_t)addr = 1;
}
void *handle(const char *s)
{
    // ruleid: c-audit-pointer-from-outside
    return (void *)strtoul(s, NULL, 16);
}
int ok(int fd)
{
    int r;
    // ok: c-audit-pointer-from-outside
    if (read(fd, &r, sizeof(r)) != sizeof(r))
        return -1;
    // ok: c-audit-pointer-from-outside
    return table[r & 7];
}
// ok: c-audit-pointer-from-outside
int f(int a)
{
    return a;
}
