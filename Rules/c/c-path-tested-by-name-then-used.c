// ruleid: c-path-tested-by-name-then-used
FILE *a(const char *p)
{
    if (access(p, R_OK) != 0)
        return NULL;
    return fopen(p, "r");
}

// ruleid: c-path-tested-by-name-then-used
int b(const char *p, uid_t u)
{
    struct stat s;
    if (lstat(p, &s) != 0 || s.st_uid != getuid())
        return -1;
    return chown(p, u, -1);
}

// ruleid: c-path-tested-by-name-then-used
int c(const char *p)
{
    struct stat s;
    if (stat(p, &s) == 0 && S_ISREG(s.st_mode))
        return unlink(p);
    return -1;
}

// ok: c-path-tested-by-name-then-used
int d(const char *p)
{
    struct stat s;
    int fd = open(p, O_RDONLY | O_NOFOLLOW);
    if (fd < 0 || fstat(fd, &s) != 0)
        return -1;
    return fd;
}

// ok: c-path-tested-by-name-then-used
long e(const char *p)
{
    struct stat s;
    return stat(p, &s) == 0 ? s.st_size : -1;
}

// ok: c-path-tested-by-name-then-used
FILE *f(const char *p)
{
    return fopen(p, "r");
}
