struct mem { char *p; size_t n; };

// ruleid: c-realloc-without-limit-in-callback
size_t write_cb(char *d, size_t s, size_t k, void *u)
{
    struct mem *m = u;
    m->p = realloc(m->p, m->n + s * k + 1);
    memcpy(m->p + m->n, d, s * k);
    return s * k;
}

// ruleid: c-realloc-without-limit-in-callback
static size_t collect(void *d, size_t size, size_t n, void *u)
{
    g_byte_array_append(u, d, size * n);
    return size * n;
}

// ruleid: c-realloc-without-limit-in-callback
static size_t more(char *d, size_t size, size_t n, struct mem *m)
{
    char *q = realloc(m->p, m->n + size * n);
    if (!q)
        return 0;
    m->p = q;
    return size * n;
}

// ok: c-realloc-without-limit-in-callback
static size_t good(char *d, size_t size, size_t n, void *u)
{
    struct mem *m = u;
    if (size * n > MAX_BODY - m->n)
        return 0;
    m->p = realloc(m->p, m->n + size * n);
    return size * n;
}

// ok: c-realloc-without-limit-in-callback
static size_t to_file(char *d, size_t size, size_t n, void *u)
{
    return fwrite(d, size, n, u);
}

// ok: c-realloc-without-limit-in-callback
char *grow(char *p, size_t n)
{
    return realloc(p, n);
}
