#include <stdlib.h>
#include <wchar.h>

int *copy_ids(const int *ids, size_t count)
{
    // ruleid: c-allocation-without-element-size
    int *out = malloc(count);
    for (size_t i = 0; i < count; i++)
        out[i] = ids[i];
    return out;
}

wchar_t *widen(const char *s)
{
    // ruleid: c-allocation-without-element-size
    wchar_t *w = (wchar_t *)malloc(strlen(s) + 1);
    return w;
}

struct point *points(size_t n)
{
    // ruleid: c-allocation-without-element-size
    struct point *p = malloc(n * sizeof(struct point *));
    return p;
}

void fine(size_t count, size_t bytes)
{
    // ok: c-allocation-without-element-size
    int *a = malloc(count * sizeof(int));
    // ok: c-allocation-without-element-size
    char *b = malloc(count);
    // ok: c-allocation-without-element-size
    double *c = malloc(bytes);
    // ok: c-allocation-without-element-size
    struct point **list = malloc(count * sizeof(struct point *));
    use(a, b, c, list);
}
