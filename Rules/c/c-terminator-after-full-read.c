#include <unistd.h>
#include <sys/socket.h>

void serve(int fd)
{
    char buf[1024];
    // ruleid: c-terminator-after-full-read
    ssize_t n = recv(fd, buf, sizeof(buf), 0);
    if (n <= 0)
        return;
    buf[n] = '\0';
    handle(buf);
}

void pump(int fd)
{
    char line[512];
    int got;
    // ruleid: c-terminator-after-full-read
    while ((got = read(fd, line, sizeof line)) > 0) {
        line[got] = 0;
        handle(line);
    }
}

void link_target(const char *p)
{
    char out[256];
    int n;
    // ruleid: c-terminator-after-full-read
    n = readlink(p, out, 256);
    out[n] = '\0';
    handle(out);
}

void good(int fd, char *big, size_t size)
{
    char buf[1024];
    // ok: c-terminator-after-full-read
    ssize_t n = recv(fd, buf, sizeof(buf) - 1, 0);
    if (n <= 0)
        return;
    buf[n] = '\0';
    // ok: c-terminator-after-full-read
    n = read(fd, buf, sizeof buf);
    if (n > 0)
        handle_bytes(buf, n);
    // ok: c-terminator-after-full-read
    n = read(fd, big, size - 1);
    big[n < 0 ? 0 : n] = 0;
}
