int a(void)
{
    // ruleid: c-directory-made-for-everybody
    return mkdir("/var/lib/x", 0777);
}

int b(int fd)
{
    // ruleid: c-directory-made-for-everybody
    if (mkdirat(fd, "keys", S_IRWXU | S_IRWXG | S_IRWXO) != 0)
        return -1;
    return 0;
}

int c(const char *p)
{
    // ruleid: c-directory-made-for-everybody
    return g_mkdir_with_parents(p, 0777);
}

int d(void)
{
    // ok: c-directory-made-for-everybody
    if (mkdir("/var/lib/x", 0700) != 0)
        return -1;
    // ok: c-directory-made-for-everybody
    if (mkdir("/var/lib/y", 0755) != 0)
        return -1;
    // ok: c-directory-made-for-everybody
    return mkdir("/var/lib/z", S_IRWXU);
}
