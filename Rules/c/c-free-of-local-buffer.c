#include <stdlib.h>

int load(const char *path)
{
    char local[256];
    char *buf = local;
    long size = file_size(path);
    if (size > (long)sizeof(local))
        buf = malloc(size);
    int rc = parse(buf, size);
    // ruleid: c-free-of-local-buffer
    free(buf);
    return rc;
}

void names(void)
{
    char list[3] = {'a', 'b', 'c'};
    char *p = list;
    show(p);
    // ruleid: c-free-of-local-buffer
    free(p);
}

void number(void)
{
    int n;
    int *p = &n;
    *p = 3;
    // ruleid: c-free-of-local-buffer
    free(p);
}

int fine(const char *path)
{
    char local[256];
    char *buf = local;
    long size = file_size(path);
    if (size > (long)sizeof(local))
        buf = malloc(size);
    int rc = parse(buf, size);
    if (buf != local)
        // ok: c-free-of-local-buffer
        free(buf);
    char *copy = strdup(path);
    // ok: c-free-of-local-buffer
    free(copy);
    char *other = malloc(10);
    // ok: c-free-of-local-buffer
    free(other);
    return rc;
}
