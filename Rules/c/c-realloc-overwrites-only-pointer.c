#include <stdlib.h>

int append(struct vec *v, int x)
{
    if (v->used == v->size) {
        v->size *= 2;
        // ruleid: c-realloc-overwrites-only-pointer
        v->data = realloc(v->data, v->size * sizeof(int));
        if (!v->data)
            return -1;
    }
    v->data[v->used++] = x;
    return 0;
}

char *grow(char *buf, size_t n)
{
    // ruleid: c-realloc-overwrites-only-pointer
    buf = realloc(buf, n);
    return buf;
}

void shrink(struct vec *v)
{
    // ruleid: c-realloc-overwrites-only-pointer
    v->data = (int *) realloc(v->data, v->used * sizeof(int));
}

int good(struct vec *v, size_t n)
{
    // ok: c-realloc-overwrites-only-pointer
    int *bigger = realloc(v->data, n);
    if (!bigger)
        return -1;
    v->data = bigger;
    // ok: c-realloc-overwrites-only-pointer
    v->data = xrealloc(v->data, n);
    int *old = v->data;
    // ok: c-realloc-overwrites-only-pointer
    v->data = realloc(v->data, n);
    if (!v->data)
        v->data = old;
    return 0;
}

void grow_or_exit(struct table *t, size_t n)
{
    // ok: c-realloc-overwrites-only-pointer
    t->rows = realloc(t->rows, n);
    if (t->rows == NULL) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
}

void grow_or_stop(struct table *t, size_t n)
{
    // ok: c-realloc-overwrites-only-pointer
    t->rows = realloc(t->rows, n);
    force_assert(NULL != t->rows);
}
