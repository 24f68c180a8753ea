#include <fcntl.h>
#include <unistd.h>
#define FLAG_READY 0x04

int load(const char *path, char *buf, int n)
{
    int fd, got;
    // ruleid: c-assignment-binds-weaker-than-comparison
    if (fd = open(path, O_RDONLY) < 0)
        return -1;
    // ruleid: c-assignment-binds-weaker-than-comparison
    while (got = read(fd, buf, n) > 0)
        consume(buf, got);
    return 0;
}

int ready(unsigned flags)
{
    // ruleid: c-assignment-binds-weaker-than-comparison
    if (flags & FLAG_READY == 0)
        return 0;
    // ruleid: c-assignment-binds-weaker-than-comparison
    if (!flags & FLAG_READY)
        return 0;
    return 1;
}

int good(const char *path, unsigned flags, int a, int b)
{
    int fd;
    // ok: c-assignment-binds-weaker-than-comparison
    if ((fd = open(path, O_RDONLY)) < 0)
        return -1;
    // ok: c-assignment-binds-weaker-than-comparison
    if ((flags & FLAG_READY) == 0)
        return 0;
    // ok: c-assignment-binds-weaker-than-comparison
    if (flags & FLAG_READY)
        return 1;
    // ok: c-assignment-binds-weaker-than-comparison
    if (!(flags & FLAG_READY))
        return 2;
    // ok: c-assignment-binds-weaker-than-comparison
    if ((a > 0) & (b == 0))
        return 3;
    return fd;
}
