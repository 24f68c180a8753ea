#include <alloca.h>
#include <string.h>

void lines(int n)
{
    for (int i = 0; i < n; i++) {
        // ruleid: c-alloca-in-loop
        char *p = alloca(256);
        use(p);
    }
}

void words(struct list *l)
{
    while (l) {
        // ruleid: c-alloca-in-loop
        char *copy = strdupa(l->text);
        use(copy);
        l = l->next;
    }
}

void again(void)
{
    do {
        // ruleid: c-alloca-in-loop
        char *p = __builtin_alloca(64);
        use(p);
    } while (more());
}

void good(int n)
{
    // ok: c-alloca-in-loop
    char *p = alloca(256);
    for (int i = 0; i < n; i++) {
        // ok: c-alloca-in-loop
        char *q = malloc(16);
        use(q);
        free(q);
    }
    // ok: c-alloca-in-loop
    use(p);
}
