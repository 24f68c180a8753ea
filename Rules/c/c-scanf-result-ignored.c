// ruleid: c-scanf-result-ignored
int a(FILE *f)
{
    int v;
    fscanf(f, "%d", &v);
    return v;
}

// ruleid: c-scanf-result-ignored
int b(const char *s)
{
    unsigned int x, y;
    sscanf(s, "%u,%u", &x, &y);
    return x + y;
}

// ruleid: c-scanf-result-ignored
double c(void)
{
    double d;
    scanf("%lf", &d);
    return d;
}

// ok: c-scanf-result-ignored
int d(FILE *f)
{
    int v;
    if (fscanf(f, "%d", &v) != 1)
        return -1;
    return v;
}

// ok: c-scanf-result-ignored
int e(const char *s)
{
    int v = 0;
    sscanf(s, "%d", &v);
    return v;
}

// ok: c-scanf-result-ignored
int g(const char *s)
{
    int v;
    v = 3;
    sscanf(s, "%d", &v);
    return v;
}
