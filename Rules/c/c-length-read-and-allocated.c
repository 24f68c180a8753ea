char *a(int fd)
{
    // ruleid: c-length-read-and-allocated
    uint32_t len;
    if (read(fd, &len, sizeof(len)) != sizeof(len))
        return NULL;
    len = ntohl(len);
    return malloc(len);
}
char *b(FILE *f)
{
    // ruleid: c-length-read-and-allocated
    size_t n = 0;
    fread(&n, sizeof(n), 1, f);
    char *p = calloc(n, 1);
    return p;
}
void c(int s)
{
    // ruleid: c-length-read-and-allocated
    int count;
    recv(s, &count, 4, 0);
    take(realloc(old, count));
}
char *d(int fd)
{
    // ok: c-length-read-and-allocated
    uint32_t len;
    if (read(fd, &len, sizeof(len)) != sizeof(len))
        return NULL;
    if (len > MAX_BODY)
        return NULL;
    return malloc(len);
}
char *e(int fd)
{
    // ok: c-length-read-and-allocated
    uint16_t len;
    read(fd, &len, sizeof(len));
    return malloc(len);
}
char *g2(FILE *f)
{
    // ok: c-length-read-and-allocated
    uint32_t len;
    if (fread(&len, sizeof(len), 1, f) != 1 || len > MAX_BODY)
        return NULL;
    return malloc(len);
}
char *f(void)
{
    // ok: c-length-read-and-allocated
    uint32_t len;
    len = 10;
    return malloc(len);
}
