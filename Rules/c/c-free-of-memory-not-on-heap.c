#include <stdlib.h>
#include <string.h>

void stack(void)
{
    char name[32];
    fill(name, sizeof name);
    // ruleid: c-free-of-memory-not-on-heap
    free(name);
}

void address(int n)
{
    struct item it = { n };
    use(&it);
    // ruleid: c-free-of-memory-not-on-heap
    free(&it);
}

int skip_spaces(const char *text)
{
    // ruleid: c-free-of-memory-not-on-heap
    char *p = strdup(text);
    while (*p == ' ')
        p++;
    int n = strlen(p);
    free(p);
    return n;
}

void temp(size_t n)
{
    // ruleid: c-free-of-memory-not-on-heap
    char *t = alloca(n);
    fill(t, n);
    free(t);
}

void good(const char *text, char **names, size_t n)
{
    char *p = strdup(text);
    char *q = p;
    while (*q == ' ')
        q++;
    // ok: c-free-of-memory-not-on-heap
    free(p);
    for (size_t i = 0; i < n; i++)
        // ok: c-free-of-memory-not-on-heap
        free(names[i]);
    // ok: c-free-of-memory-not-on-heap
    free(names);
    char *parts[4];
    split(text, parts);
    // ok: c-free-of-memory-not-on-heap
    free(parts[0]);
}
