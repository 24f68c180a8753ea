#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

void reverse(char *out, const char *in, size_t n)
{
    size_t i;
    // ruleid: c-unsigned-value-tested-below-zero
    for (i = n - 1; i >= 0; i--)
        *out++ = in[i];
}

int last(const int *v, unsigned n)
{
    // ruleid: c-unsigned-value-tested-below-zero
    for (unsigned i = n - 1; i >= 0; --i) {
        if (v[i])
            return i;
    }
    return -1;
}

int pull(int fd, char *buf, size_t n)
{
    size_t got = read(fd, buf, n);
    // ruleid: c-unsigned-value-tested-below-zero
    if (got < 0)
        return -1;
    return (int)got;
}

int good(int fd, char *buf, size_t n)
{
    ssize_t got = read(fd, buf, n);
    // ok: c-unsigned-value-tested-below-zero
    if (got < 0)
        return -1;
    // ok: c-unsigned-value-tested-below-zero
    for (size_t i = n; i-- > 0;)
        buf[i] = 0;
    // ok: c-unsigned-value-tested-below-zero
    for (int i = (int)n - 1; i >= 0; i--)
        buf[i] = 1;
    unsigned used = 3;
    // ok: c-unsigned-value-tested-below-zero
    if (used <= 0)
        return 1;
    return 0;
}
