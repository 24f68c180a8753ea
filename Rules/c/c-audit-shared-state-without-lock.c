// ruleid: c-audit-shared-state-without-lock
static int refs;

void put(struct o *o)
{
    refs--;
    // ruleid: c-audit-shared-state-without-lock
    if (o->n == 0)
        destroy(o);
}
void drop(struct o *o)
{
    // ruleid: c-audit-shared-state-without-lock
    o->count--;
}
// ok: c-audit-shared-state-without-lock
void g(void)
{
    // ok: c-audit-shared-state-without-lock
    int local = 0;
    local = 1;
    // ok: c-audit-shared-state-without-lock
    show(local);
}
