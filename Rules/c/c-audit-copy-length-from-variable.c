void take(char *dst, const char *src, size_t n)
{
    char block[64];
    // ruleid: c-audit-copy-length-from-variable
    memcpy(block, src, n);
}
int body(int fd, struct msg *m)
{
    char buf[128];
    // ruleid: c-audit-copy-length-from-variable
    return recv(fd, buf, m->len, 0);
}
void put(struct packet *p, const char *s)
{
    // ruleid: c-audit-copy-length-from-variable
    strncpy(name, s, p->name_len);
}
void take_ok(const char *src, size_t n)
{
    char block[64];
    if (n > sizeof(block))
        return;
    // ok: c-audit-copy-length-from-variable
    memcpy(block, src, n);
}
void fixed(const char *src)
{
    // ok: c-audit-copy-length-from-variable
    memcpy(block, src, 16);
    // ok: c-audit-copy-length-from-variable
    memcpy(block, src, sizeof(block));
}
