int sum(const int *v, int n)
{
    // ruleid: c-uninitialised-accumulator
    int total;
    for (int i = 0; i < n; i++)
        total += v[i];
    return total;
}

double mean(const double *v, int n)
{
    int i;
    // ruleid: c-uninitialised-accumulator
    double acc;
    for (i = 0; i < n; i++) {
        acc += v[i];
    }
    return n ? acc / n : 0;
}

int count(const char *s)
{
    // ruleid: c-uninitialised-accumulator
    int words;
    for (; *s; s++)
        if (*s == ' ')
            words++;
    return words;
}

int good(const int *v, int n)
{
    // ok: c-uninitialised-accumulator
    int total = 0;
    // ok: c-uninitialised-accumulator
    int i;
    // ok: c-uninitialised-accumulator
    int seen;
    int *where = &seen;
    static int calls;
    *where = 1;
    for (i = 0; i < n; i++)
        total += v[i];
    seen += total;
    calls++;
    // ok: c-uninitialised-accumulator
    int used;
    if (n > 3) used = 1; else used = 2;
    used += 3;
    return total + seen + used;
}
