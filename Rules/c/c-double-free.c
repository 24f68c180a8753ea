#include <stdlib.h>
#include <string.h>

int parse(const char *text)
{
    char *copy = strdup(text);
    if (check(copy) < 0) {
        free(copy);
        log_error("bad input");
    }
    // ruleid: c-double-free
    free(copy);
    return 0;
}

void twice(size_t n)
{
    int *a = malloc(n);
    free(a);
    work();
    // ruleid: c-double-free
    free(a);
}

void close_session(struct session *s)
{
    free(s->name);
    audit(s);
    // ruleid: c-double-free
    free(s->name);
    free(s);
}

int good(const char *text, struct session *s)
{
    char *copy = strdup(text);
    if (check(copy) < 0) {
        // ok: c-double-free
        free(copy);
        return -1;
    }
    // ok: c-double-free
    free(copy);
    copy = strdup("again");
    // ok: c-double-free
    free(copy);
    free(s->name);
    s->name = NULL;
    // ok: c-double-free
    free(s->name);
    // ok: c-double-free
    free(s->path);
    for (int i = 0; i < s->count; i++)
        // ok: c-double-free
        free(s->items[i]);
    return 0;
}

void list_free(struct node *head)
{
    struct node *next;
    while (head) {
        next = head->next;
        // ok: c-double-free
        free(head);
        head = next;
    }
}
