// ruleid: c-malloc-counted-up-from-garbage
int *a(const unsigned char *d, size_t n)
{
    int *h = malloc(256 * sizeof(int));
    for (size_t i = 0; i < n; i++)
        h[d[i]]++;
    return h;
}

// ruleid: c-malloc-counted-up-from-garbage
double *b(int k, const double *v)
{
    double *s;
    s = (double *)malloc(k * sizeof(double));
    for (int i = 0; i < 99; i++)
        s[i % k] += v[i];
    return s;
}

// ruleid: c-malloc-counted-up-from-garbage
unsigned *c(size_t n)
{
    unsigned *m = malloc(n * sizeof *m);
    if (m == NULL)
        return NULL;
    m[0] |= 1;
    return m;
}

// ok: c-malloc-counted-up-from-garbage
int *d(const unsigned char *v, size_t n)
{
    int *h = calloc(256, sizeof(int));
    for (size_t i = 0; i < n; i++)
        h[v[i]]++;
    return h;
}

// ok: c-malloc-counted-up-from-garbage
int *e(size_t n)
{
    int *h = malloc(n * sizeof(int));
    memset(h, 0, n * sizeof(int));
    h[0]++;
    return h;
}

// ok: c-malloc-counted-up-from-garbage
int *f(size_t n)
{
    int *h = malloc(n * sizeof(int));
    h[0] = 1;
    return h;
}
