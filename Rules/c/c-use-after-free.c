#include <stdlib.h>
#include <stdio.h>
#include <string.h>

void list_free(struct node *head)
{
    struct node *n;
    // ruleid: c-use-after-free
    for (n = head; n; n = n->next)
        free(n);
}

int finish(struct conn *c)
{
    free(c);
    // ruleid: c-use-after-free
    return c->status;
}

void show(const char *text)
{
    char *copy = strdup(text);
    free(copy);
    // ruleid: c-use-after-free
    printf("%s\n", copy);
    // ruleid: c-use-after-free
    copy[0] = 'x';
}

int good(struct conn *c, const char *text)
{
    int status = c->status;
    if (status < 0) {
        free(c);
        exit(1);
    }
    // ok: c-use-after-free
    c->status = 1;
    // ok: c-use-after-free
    free(c);
    char *copy = strdup(text);
    // ok: c-use-after-free
    printf("%s\n", copy);
    free(copy);
    copy = strdup("fresh");
    // ok: c-use-after-free
    puts(copy);
    free(copy);
    // ok: c-use-after-free
    c = new_conn();
    // ok: c-use-after-free
    c->status = 0;
    return status;
}

void good_list(struct node *head)
{
    struct node *n, *next;
    for (n = head; n; n = next) {
        // ok: c-use-after-free
        next = n->next;
        free(n);
    }
}
