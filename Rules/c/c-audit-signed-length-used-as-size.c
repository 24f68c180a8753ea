void take(const char *src, int n)
{
    char buf[64];
    if (n > 64)
        return;
    // ruleid: c-audit-signed-length-used-as-size
    memcpy(buf, src, n);
}
char *block(int fd)
{
    int len;
    read_int(fd, &len);
    // ruleid: c-audit-signed-length-used-as-size
    return malloc(len);
}
int send_all(int s, const char *b, int count)
{
    // ruleid: c-audit-signed-length-used-as-size
    unsigned int left = count;
    return push(s, b, left);
}
void take_ok(const char *src, int n)
{
    char buf[64];
    if (n < 0 || n > 64)
        return;
    // ok: c-audit-signed-length-used-as-size
    memcpy(buf, src, n);
}
char *block_u(size_t n)
{
    // ok: c-audit-signed-length-used-as-size
    return malloc(n);
}
void sent(int fd)
{
    ssize_t n = read(fd, buf, sizeof(buf));
    if (n > 0) {
        // ok: c-audit-signed-length-used-as-size
        write(1, buf, n);
    }
}
