#include <stdio.h>
#include <time.h>

char *timestamp(void)
{
    char buf[32];
    snprintf(buf, sizeof buf, "%ld", (long)time(NULL));
    // ruleid: c-return-of-stack-address
    return buf;
}

int *largest(int a, int b)
{
    int best = a > b ? a : b;
    // ruleid: c-return-of-stack-address
    return &best;
}

const char *title(int n)
{
    char text[] = "item 0";
    text[5] = '0' + n;
    if (n < 10)
        // ruleid: c-return-of-stack-address
        return text;
    return "many";
}

char *good(char *out, size_t size)
{
    static char shared[32];
    char local[32];
    int n = snprintf(local, sizeof local, "x");
    if (n < 0)
        // ok: c-return-of-stack-address
        return shared;
    snprintf(out, size, "%s", local);
    // ok: c-return-of-stack-address
    return out;
}

struct point *origin(struct world *w)
{
    static struct point zero;
    // ok: c-return-of-stack-address
    return w ? &w->origin : &zero;
}

char *dup_local(void)
{
    char buf[16] = "abc";
    // ok: c-return-of-stack-address
    return strdup(buf);
}

int first(void)
{
    int values[3] = {1, 2, 3};
    // ok: c-return-of-stack-address
    return values[0];
}
