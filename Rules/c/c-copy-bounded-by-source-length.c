#include <string.h>
#include <stdlib.h>

void set_name(const char *name)
{
    char local[24];
    // ruleid: c-copy-bounded-by-source-length
    strncpy(local, name, strlen(name));
    use(local);
}

void set_path(struct req *r)
{
    unsigned char path[100];
    // ruleid: c-copy-bounded-by-source-length
    memcpy(path, r->path, strlen(r->path) + 1);
    use(path);
}

void set_host(const char *host)
{
    char buf[64] = {0};
    size_t n = strlen(host);
    // ruleid: c-copy-bounded-by-source-length
    memcpy(buf, host, n);
    use(buf);
}

int good(const char *name)
{
    char local[24];
    if (strlen(name) >= sizeof local)
        return -1;
    // ok: c-copy-bounded-by-source-length
    memcpy(local, name, strlen(name) + 1);
    // ok: c-copy-bounded-by-source-length
    strncpy(local, name, sizeof local - 1);
    char *copy = malloc(strlen(name) + 1);
    if (copy)
        // ok: c-copy-bounded-by-source-length
        memcpy(copy, name, strlen(name) + 1);
    size_t n = strlen(name);
    if (n > sizeof local)
        n = sizeof local;
    // ok: c-copy-bounded-by-source-length
    memcpy(local, name, n);
    return 0;
}
