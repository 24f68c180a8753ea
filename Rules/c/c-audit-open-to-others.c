int a(struct sockaddr_in *s)
{
    // ruleid: c-audit-open-to-others
    s->sin_addr.s_addr = htonl(INADDR_ANY);
    return 0;
}
int b(const char *script)
{
    // ruleid: c-audit-open-to-others
    int fd = open("/etc/app/key", O_RDONLY);
    if (fork() == 0)
        execl(script, script, (char *)0);
    return fd;
}
int c(void)
{
    // ruleid: c-audit-open-to-others
    return shm_open("/s", O_CREAT, 0666);
}
int d(struct sockaddr_in *s)
{
    // ok: c-audit-open-to-others
    s->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return 0;
}
int e(void)
{
    // ok: c-audit-open-to-others
    return open("/etc/app/key", O_RDONLY | O_CLOEXEC);
}
// ok: c-audit-open-to-others
int f(int a)
{
    return a;
}
