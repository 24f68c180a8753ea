#include <stdlib.h>

struct point { double x, y; };

struct point *points(size_t count)
{
    // ruleid: c-allocation-size-multiplied
    return malloc(count * sizeof(struct point));
}

unsigned char *image(int width, int height)
{
    // ruleid: c-allocation-size-multiplied
    return malloc(width * height);
}

struct point *own_reallocarray(struct point *old, size_t count)
{
    // ok: c-allocation-size-multiplied
    return realloc(old, count * sizeof(struct point));
}

int *grow(int *values, size_t capacity)
{
    // ruleid: c-allocation-size-multiplied
    return realloc(values, capacity * sizeof *values);
}

struct point *checked(size_t count)
{
    // ok: c-allocation-size-multiplied
    return calloc(count, sizeof(struct point));
}

int *grow_checked(int *values, size_t capacity)
{
    // ok: c-allocation-size-multiplied
    return reallocarray(values, capacity, sizeof *values);
}

struct point *pair(void)
{
    // ok: c-allocation-size-multiplied
    return malloc(2 * sizeof(struct point));
}
