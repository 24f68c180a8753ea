#include <alloca.h>
#include <stdlib.h>
#include <string.h>

int total(const int *values, int count)
{
    // ruleid: c-alloca-call
    int *copy = alloca(count * sizeof *copy);
    memcpy(copy, values, count * sizeof *copy);
    return copy[0];
}

void header(const char *name)
{
    // ruleid: c-alloca-call
    char *copy = strdupa(name);
    show(copy);
}

void frame(size_t size)
{
    // ruleid: c-alloca-call
    void *frame = __builtin_alloca(size);
    fill(frame, size);
}

int *copy_of(const int *values, size_t count)
{
    // ok: c-alloca-call
    int *copy = calloc(count, sizeof *copy);
    if (copy) memcpy(copy, values, count * sizeof *copy);
    return copy;
}

char *name_of(const char *name)
{
    // ok: c-alloca-call
    return strdup(name);
}

void fixed(void)
{
    // ok: c-alloca-call
    char *eight = alloca(8);
    // ok: c-alloca-call
    struct header *header = alloca(sizeof(struct header));
    // ok: c-alloca-call
    header = memset(alloca(sizeof(*header)), 0, sizeof(*header));
    // ok: c-alloca-call
    char buffer[256];
    fill(buffer, sizeof buffer);
}
