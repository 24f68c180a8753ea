#include <unistd.h>

int read_all(int fd, char *buf, size_t len)
{
    size_t got = 0;
    // ruleid: c-loop-without-progress
    while (got < len) {
        ssize_t n = read(fd, buf + got, len - got);
        if (n > 0)
            got += (size_t)n;
    }
    return (int)got;
}

int options(const unsigned char *opt, size_t len)
{
    size_t i = 0;
    // ruleid: c-loop-without-progress
    while (i < len) {
        unsigned char size = opt[i + 1];
        handle(opt + i, size);
        i += size;
    }
    return 0;
}

int write_all(int fd, const char *buf, size_t len)
{
    size_t done = 0;
    // ruleid: c-loop-without-progress
    while (done < len) {
        ssize_t n = write(fd, buf + done, len - done);
        if (n > 0) {
            done += n;
        }
    }
    return 0;
}

int fine(int fd, char *buf, const unsigned char *opt, size_t len)
{
    size_t got = 0, i = 0;
    // ok: c-loop-without-progress
    while (got < len) {
        ssize_t n = read(fd, buf + got, len - got);
        if (n <= 0)
            return -1;
        got += n;
    }
    // ok: c-loop-without-progress
    while (i < len) {
        unsigned char size = opt[i + 1];
        if (size == 0)
            return -1;
        i += size;
    }
    // ok: c-loop-without-progress
    while (got < len) {
        got += 2;
    }
    return 0;
}
