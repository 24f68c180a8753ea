int a(const char *p)
{
    // ruleid: c-early-return-keeps-own-resource
    FILE *f = fopen(p, "r");
    if (!f)
        return -1;
    if (!fgets(line, sizeof line, f))
        return 0;
    fclose(f);
    return 1;
}
int b(const char *s)
{
    // ruleid: c-early-return-keeps-own-resource
    char *copy = strdup(s);
    if (!copy)
        return -1;
    if (check(s) < 0)
        return -1;
    use(copy, 1);
    free(copy);
    return 0;
}
int c(const char *p)
{
    // ruleid: c-early-return-keeps-own-resource
    int fd = open(p, O_RDONLY);
    if (fd < 0)
        return -1;
    if (fstat(fd, &st) < 0) {
        perror(p);
        return -1;
    }
    close(fd);
    return 0;
}
int d(const char *p)
{
    // ok: c-early-return-keeps-own-resource
    FILE *f = fopen(p, "r");
    if (!f)
        return -1;
    if (!fgets(line, sizeof line, f)) {
        fclose(f);
        return 0;
    }
    fclose(f);
    return 1;
}
FILE *e(const char *p)
{
    // ok: c-early-return-keeps-own-resource
    FILE *f = fopen(p, "r");
    if (!f)
        return NULL;
    return f;
}
int g(struct x *x, const char *p)
{
    // ok: c-early-return-keeps-own-resource
    FILE *f = fopen(p, "r");
    if (!f)
        return -1;
    x->f = f;
    return 0;
}
