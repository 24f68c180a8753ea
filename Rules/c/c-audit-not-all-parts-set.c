int a(void)
{
    // ruleid: c-audit-not-all-parts-set
    struct sigaction sa;
    sa.sa_handler = on_alarm;
    return sigaction(SIGALRM, &sa, NULL);
}
struct node *b(void)
{
    // ruleid: c-audit-not-all-parts-set
    struct node *n = malloc(sizeof(*n));
    n->next = NULL;
    return n;
}
void c(void)
{
    // ruleid: c-audit-not-all-parts-set
    struct addrinfo hints;
    hints.ai_family = AF_INET;
    getaddrinfo("a", "b", &hints, &r);
}
int d(void)
{
    // ok: c-audit-not-all-parts-set
    struct sigaction sa = {0};
    sa.sa_handler = on_alarm;
    return sigaction(SIGALRM, &sa, NULL);
}
struct node *e(void)
{
    // ok: c-audit-not-all-parts-set
    struct node *n = calloc(1, sizeof(*n));
    n->next = NULL;
    return n;
}
// ok: c-audit-not-all-parts-set
int f(int a)
{
    return a;
}
