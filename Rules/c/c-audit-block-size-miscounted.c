void f(const char *a, const char *b, int n)
{
    // ruleid: c-audit-block-size-miscounted
    char *p = malloc(strlen(a) + strlen(b));
    // ruleid: c-audit-block-size-miscounted
    int *q = malloc(n);
    // ruleid: c-audit-block-size-miscounted
    struct x *r = malloc(sizeof(struct x *));
    // ok: c-audit-block-size-miscounted
    char *s = malloc(strlen(a) + 1);
    // ok: c-audit-block-size-miscounted
    int *t = malloc(n * sizeof(int));
    // ok: c-audit-block-size-miscounted
    struct x *u = malloc(sizeof(*u));
}
