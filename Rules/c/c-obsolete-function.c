#include <netdb.h>
#include <strings.h>
#include <unistd.h>

struct hostent *resolve(const char *name)
{
    // ruleid: c-obsolete-function
    return gethostbyname(name);
}

void clear(char *dst, const char *src, size_t n)
{
    // ruleid: c-obsolete-function
    bzero(dst, n);
    // ruleid: c-obsolete-function
    bcopy(src, dst, n);
}

void wait_a_bit(void)
{
    // ruleid: c-obsolete-function
    usleep(1000);
}

void fine(char *dst, const char *src, size_t n)
{
    // ok: c-obsolete-function
    memset(dst, 0, n);
    // ok: c-obsolete-function
    memmove(dst, src, n);
    // ok: c-obsolete-function
    char *c = strchr(dst, ':');
    // ok: c-obsolete-function
    nanosleep(&pause, NULL);
    use(c);
}
