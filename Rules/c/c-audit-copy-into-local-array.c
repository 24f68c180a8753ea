void a(const char *name)
{
    // ruleid: c-audit-copy-into-local-array
    char buf[32];
    strcpy(buf, name);
    use(buf);
}
void b(const uint8_t *in, size_t n)
{
    // ruleid: c-audit-copy-into-local-array
    uint8_t block[64];
    memcpy(block, in, n);
}
void c(FILE *f)
{
    // ruleid: c-audit-copy-into-local-array
    char w[16];
    fscanf(f, "%s", w);
}
void d(const char *name)
{
    // ok: c-audit-copy-into-local-array
    char buf[32];
    snprintf(buf, sizeof(buf), "%s", name);
}
void e(const char *name)
{
    // ok: c-audit-copy-into-local-array
    char buf[32];
    use(buf);
}
void g(const char *name)
{
    // ok: c-audit-copy-into-local-array
    char buf[32];
    if (strlen(name) >= sizeof(buf))
        return;
    strcpy(buf, name);
}
