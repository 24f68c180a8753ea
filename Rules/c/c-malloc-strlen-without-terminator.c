#include <stdlib.h>
#include <string.h>

char *duplicate(const char *s)
{
    // ruleid: c-malloc-strlen-without-terminator
    char *copy = malloc(strlen(s));
    if (!copy)
        return NULL;
    strcpy(copy, s);
    return copy;
}

char *join(const char *a, const char *b)
{
    char *out;
    // ruleid: c-malloc-strlen-without-terminator
    out = (char *) malloc(strlen(a) + strlen(b));
    strcpy(out, a);
    strcat(out, b);
    return out;
}

char *clone(struct node *n)
{
    // ruleid: c-malloc-strlen-without-terminator
    size_t len = strlen(n->name);
    char *p = malloc(len);
    if (p != NULL)
        strcpy(p, n->name);
    strcpy(p, n->name);
    return p;
}

char *good(const char *s, const char *b)
{
    // ok: c-malloc-strlen-without-terminator
    char *copy = malloc(strlen(s) + 1);
    strcpy(copy, s);
    // ok: c-malloc-strlen-without-terminator
    char *two = malloc(strlen(s) + strlen(b) + 1);
    strcpy(two, s);
    // ok: c-malloc-strlen-without-terminator
    size_t n = strlen(s);
    char *raw = malloc(n);
    memcpy(raw, s, n);
    // ok: c-malloc-strlen-without-terminator
    return strdup(s);
}
