void a(struct n *p)
{
    // ruleid: c-freed-and-used-at-once
    free(p);
    log_it(p->name);
}
void b(struct n *head)
{
    struct n *n;
    // ruleid: c-freed-and-used-at-once
    for (n = head; n; n = n->next)
        free(n);
}
void c(char *s)
{
    // ruleid: c-freed-and-used-at-once
    free(s);
    count++;
    printf("%s\n", s);
}
void d(struct n *p)
{
    // ok: c-freed-and-used-at-once
    free(p);
    p = next();
    p->x = 1;
}
void e(struct n *p)
{
    while (p) {
        struct n *q = p->next;
        // ok: c-freed-and-used-at-once
        free(p);
        p = q;
    }
}
void f(struct n *p)
{
    // ok: c-freed-and-used-at-once
    free(p->name);
    p->name = NULL;
    free(p);
}
