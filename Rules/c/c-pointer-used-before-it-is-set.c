#include <stdio.h>
#include <string.h>

int first_line(FILE *f)
{
    // ruleid: c-pointer-used-before-it-is-set
    char *line;
    if (fgets(line, 128, f) == NULL)
        return -1;
    return handle(line);
}

void set(int v)
{
    // ruleid: c-pointer-used-before-it-is-set
    int *p;
    *p = v;
}

void append(struct node *n)
{
    // ruleid: c-pointer-used-before-it-is-set
    struct list list;
    n->next = NULL;
    list.tail->next = n;
}

int fine(FILE *f, struct node *n)
{
    // ok: c-pointer-used-before-it-is-set
    char buf[128];
    if (fgets(buf, sizeof(buf), f) == NULL)
        return -1;
    // ok: c-pointer-used-before-it-is-set
    int *p = &n->count;
    *p = 3;
    // ok: c-pointer-used-before-it-is-set
    struct list list;
    list.tail = n;
    list.tail->next = n;
    return 0;
}
