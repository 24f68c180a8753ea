// ruleid: c-product-in-small-type-allocated
int *load(unsigned n)
{
    unsigned int bytes = n * sizeof(int);
    int *p = malloc(bytes);
    return p;
}

// ruleid: c-product-in-small-type-allocated
unsigned char *image(int w, int h)
{
    int size = w * h * 4;
    unsigned char *p = malloc(size);
    return p;
}

// ruleid: c-product-in-small-type-allocated
char *join(uint16_t a, uint16_t b)
{
    uint16_t total = a + b + 1;
    return malloc(total);
}

// ok: c-product-in-small-type-allocated
int *good(size_t n)
{
    if (n > SIZE_MAX / sizeof(int))
        return NULL;
    return malloc(n * sizeof(int));
}

// ok: c-product-in-small-type-allocated
unsigned char *image2(int w, int h)
{
    int size;
    if (__builtin_mul_overflow(w, h, &size))
        return NULL;
    return malloc(size);
}

// ok: c-product-in-small-type-allocated
int area(int w, int h)
{
    int size = w * h;
    return size;
}
