char *a(int s)
{
    char *b = malloc(1024);
    size_t used = 0;
    ssize_t n;
    // ruleid: c-received-at-offset-with-fixed-size
    while ((n = recv(s, b + used, 512, 0)) > 0)
        used += n;
    return b;
}

void b(int fd)
{
    char buf[256];
    int k = 0, n;
    // ruleid: c-received-at-offset-with-fixed-size
    while ((n = read(fd, &buf[k], sizeof(buf))) > 0)
        k += n;
}

void c(SSL *s, struct x *x)
{
    int o = 0, n;
    // ruleid: c-received-at-offset-with-fixed-size
    while ((n = SSL_read(s, x->buf + o, BLOCK)) > 0)
        o += n;
}

void d(int s)
{
    char buf[256];
    size_t used = 0;
    ssize_t n;
    // ok: c-received-at-offset-with-fixed-size
    while ((n = recv(s, buf + used, sizeof(buf) - used, 0)) > 0)
        used += n;
    // ok: c-received-at-offset-with-fixed-size
    while ((n = recv(s, buf, sizeof(buf), 0)) > 0)
        use(buf, n);
    // ok: c-received-at-offset-with-fixed-size
    while ((n = read(s, buf + used, 256 - used)) > 0)
        used += n;
}
