#include <stdio.h>
#include <unistd.h>

int name(FILE *f, char *out, size_t size)
{
    // ruleid: c-read-fills-whole-buffer-then-terminates
    size_t n = fread(out, 1, size, f);
    if (n == 0)
        return -1;
    out[n] = '\0';
    return 0;
}

int line(int fd)
{
    char buf[64];
    // ruleid: c-read-fills-whole-buffer-then-terminates
    long n = read(fd, buf, sizeof(buf));
    buf[n] = 0;
    return handle(buf);
}

void link_name(const char *path, char *out, size_t room)
{
    // ruleid: c-read-fills-whole-buffer-then-terminates
    long n = readlink(path, out, room);
    out[n] = '\0';
}

int fine(FILE *f, char *out, size_t size)
{
    // ok: c-read-fills-whole-buffer-then-terminates
    size_t n = fread(out, 1, size - 1, f);
    out[n] = '\0';
    char *all = malloc(size + 1);
    // ok: c-read-fills-whole-buffer-then-terminates
    size_t m = fread(all, 1, size, f);
    all[m] = '\0';
    // ok: c-read-fills-whole-buffer-then-terminates
    long k = read(3, out, size);
    return handle(out, k);
}
