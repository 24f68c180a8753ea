char *a(const char *start, size_t len)
{
    // ruleid: c-write-at-size-of-block
    char *tok = malloc(len);
    if (!tok)
        return NULL;
    memcpy(tok, start, len);
    tok[len] = '\0';
    return tok;
}
unsigned char *b(const unsigned char *in, int n)
{
    // ruleid: c-write-at-size-of-block
    unsigned char *out = (unsigned char *)malloc(n);
    out[n] = 0x80;
    return out;
}
int *c(int count)
{
    int *v;
    // ruleid: c-write-at-size-of-block
    v = malloc(count);
    v[count] = 0;
    return v;
}
char *d(const char *start, size_t len)
{
    // ok: c-write-at-size-of-block
    char *tok = malloc(len + 1);
    tok[len] = '\0';
    return tok;
}
char *e(size_t len)
{
    // ok: c-write-at-size-of-block
    char *tok = malloc(len);
    tok[len - 1] = '\0';
    return tok;
}
char *f(size_t len)
{
    // ok: c-write-at-size-of-block
    char *tok = malloc(len);
    fill(tok, len);
    return tok;
}
