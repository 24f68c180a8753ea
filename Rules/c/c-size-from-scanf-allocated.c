int handle_matrix(const char *query)
{
    int rows = 0, cols = 0;
    if (sscanf(query, "rows=%d&cols=%d", &rows, &cols) != 2 || rows <= 0 || cols <= 0)
        return -1;
    // ruleid: c-size-from-scanf-allocated
    double *m = calloc((size_t)rows * (size_t)cols, sizeof(double));
    if (!m)
        return -1;
    return compute_matrix(m, rows, cols);
}

int *numbers(FILE *f)
{
    size_t n;
    if (fscanf(f, "%zu", &n) != 1)
        return NULL;
    // ruleid: c-size-from-scanf-allocated
    return malloc(n * sizeof(int));
}

char *block(void)
{
    unsigned len = 0;
    scanf("%u", &len);
    // ruleid: c-size-from-scanf-allocated
    return malloc(len + 1);
}

int handle_matrix2(const char *query)
{
    int rows = 0;
    if (sscanf(query, "rows=%d", &rows) != 1 || rows <= 0 || rows > 1000)
        return -1;
    // ok: c-size-from-scanf-allocated
    return use(calloc((size_t)rows, sizeof(double)));
}

int *numbers2(FILE *f)
{
    size_t n;
    if (fscanf(f, "%zu", &n) != 1)
        return NULL;
    if (n > MAX_NUMBERS)
        return NULL;
    // ok: c-size-from-scanf-allocated
    return malloc(n * sizeof(int));
}

char *block2(void)
{
    unsigned len = 0;
    scanf("%u", &len);
    // ok: c-size-from-scanf-allocated
    char *p = malloc(64);
    return p;
}
