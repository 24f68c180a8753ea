#include <stdlib.h>
#include <string.h>
#include <stdio.h>

int shout(const char *s)
{
    // ruleid: c-memory-leak-on-return
    char *copy = strdup(s);
    if (!copy)
        return -1;
    copy[0] = 'X';
    return copy[1] == 'Y';
}

int total(int n)
{
    // ruleid: c-memory-leak-on-return
    int *v = malloc(n * sizeof(int));
    int sum = 0;
    if (v == NULL)
        return -1;
    for (int i = 0; i < n; i++)
        v[i] = i;
    for (int i = 0; i < n; i++)
        sum += v[i];
    return sum;
}

void fill(size_t n)
{
    // ruleid: c-memory-leak-on-return
    char *buf = (char *) malloc(n);
    if (buf == NULL)
        return;
    memset(buf, 0, n);
}

int early(int n, int limit)
{
    char *buf = malloc(n);
    if (!buf)
        // ok: c-memory-leak-on-return
        return -1;
    if (limit < 3)
        // ruleid: c-memory-leak-on-return
        return -2;
    if (limit > 9) {
        free(buf);
        // ok: c-memory-leak-on-return
        return -3;
    }
    work(buf, n);
    free(buf);
    // ok: c-memory-leak-on-return
    return 0;
}

char *good(const char *s, struct list *l)
{
    // ok: c-memory-leak-on-return
    char *copy = strdup(s);
    // ok: c-memory-leak-on-return
    char *item = malloc(4);
    list_add(l, item);
    // ok: c-memory-leak-on-return
    int *v = calloc(4, sizeof(int));
    if (!v)
        return NULL;
    v[0] = 1;
    free(v);
    // ok: c-memory-leak-on-return
    char *kept = malloc(3);
    l->head = kept;
    return copy;
}
