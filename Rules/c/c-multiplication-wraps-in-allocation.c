#include <stdlib.h>
#include <stdint.h>

int *make(size_t count)
{
    // ruleid: c-multiplication-wraps-in-allocation
    int *v = malloc(count * sizeof(int));
    return v;
}

struct pixel *image(uint32_t num_pixels)
{
    // ruleid: c-multiplication-wraps-in-allocation
    return malloc(sizeof(struct pixel) * num_pixels);
}

char **table(int n)
{
    // ruleid: c-multiplication-wraps-in-allocation
    char **t = (char **) malloc(n * sizeof(char *));
    if (!t)
        return NULL;
    return t;
}

int *good(size_t count, size_t k)
{
    // ok: c-multiplication-wraps-in-allocation
    int *v = calloc(count, sizeof(int));
    if (count > SIZE_MAX / sizeof(int))
        return NULL;
    // ok: c-multiplication-wraps-in-allocation
    int *w = malloc(count * sizeof(int));
    // ok: c-multiplication-wraps-in-allocation
    int *x = malloc(16 * sizeof(int));
    return v ? w : x;
}
