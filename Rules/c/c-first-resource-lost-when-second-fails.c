int a(const char *x, const char *y)
{
    // ruleid: c-first-resource-lost-when-second-fails
    FILE *in = fopen(x, "r");
    FILE *out = fopen(y, "w");
    if (!in || !out)
        return -1;
    return copy(in, out);
}
int b(const char *x)
{
    // ruleid: c-first-resource-lost-when-second-fails
    FILE *f = fopen(x, "r");
    if (!f)
        return -1;
    char *buf = malloc(100);
    if (!buf)
        return -1;
    fclose(f);
    return 0;
}
struct node *c(const char *name)
{
    // ruleid: c-first-resource-lost-when-second-fails
    struct node *n = malloc(sizeof(*n));
    if (!n)
        return NULL;
    n->name = strdup(name);
    if (!n->name)
        return NULL;
    return n;
}
int d(const char *x)
{
    // ok: c-first-resource-lost-when-second-fails
    FILE *f = fopen(x, "r");
    if (!f)
        return -1;
    char *buf = malloc(100);
    if (!buf) {
        fclose(f);
        return -1;
    }
    return 0;
}
struct node *e(const char *name)
{
    // ok: c-first-resource-lost-when-second-fails
    struct node *n = malloc(sizeof(*n));
    if (!n)
        return NULL;
    n->name = strdup(name);
    if (!n->name) {
        free(n);
        return NULL;
    }
    return n;
}
int g(const char *x)
{
    // ok: c-first-resource-lost-when-second-fails
    FILE *f = fopen(x, "r");
    if (!f)
        return -1;
    fclose(f);
    char *buf = malloc(100);
    if (!buf)
        return -1;
    return 0;
}
