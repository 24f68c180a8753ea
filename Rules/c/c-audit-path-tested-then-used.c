int a(const char *p)
{
    // ruleid: c-audit-path-tested-then-used
    if (access(p, W_OK) == 0)
        return open(p, O_WRONLY);
    return -1;
}
int b(const char *p, uid_t u)
{
    struct stat st;
    // ruleid: c-audit-path-tested-then-used
    if (stat(p, &st) != 0)
        return -1;
    return chown(p, u, u);
}
int c(const char *p)
{
    // ruleid: c-audit-path-tested-then-used
    if (lstat(p, &st) == 0)
        unlink(p);
    return 0;
}
int d(const char *p)
{
    // ok: c-audit-path-tested-then-used
    int fd = open(p, O_RDONLY);
    return fstat(fd, &st);
}
int e(const char *p)
{
    // ok: c-audit-path-tested-then-used
    return access(p, R_OK);
}
// ok: c-audit-path-tested-then-used
int f(int a)
{
    return a;
}
