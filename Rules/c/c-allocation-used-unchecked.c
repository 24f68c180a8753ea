#include <stdlib.h>
#include <string.h>

struct item *make(int id)
{
    // ruleid: c-allocation-used-unchecked
    struct item *it = malloc(sizeof *it);
    it->id = id;
    return it;
}

char *copy(const char *s, size_t n)
{
    char *out;
    // ruleid: c-allocation-used-unchecked
    out = (char *) calloc(n + 1, 1);
    memcpy(out, s, n);
    return out;
}

int *ones(size_t n)
{
    // ruleid: c-allocation-used-unchecked
    int *v = malloc(n * sizeof(int));
    for (size_t i = 0; i < n; i++)
        v[i] = 1;
    return v;
}

struct item *good(int id, const char *s)
{
    // ok: c-allocation-used-unchecked
    struct item *it = malloc(sizeof *it);
    if (it == NULL)
        return NULL;
    it->id = id;
    // ok: c-allocation-used-unchecked
    char *name = strdup(s);
    if (!name) {
        free(it);
        return NULL;
    }
    name[0] = 'x';
    // ok: c-allocation-used-unchecked
    it->name = xmalloc(4);
    it->name[0] = 0;
    char *p;
    // ok: c-allocation-used-unchecked
    if ((p = malloc(10)) == NULL)
        return it;
    p[0] = 1;
    return it;
}
