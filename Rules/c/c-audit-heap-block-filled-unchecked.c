// ruleid: c-audit-heap-block-filled-unchecked
char *recv_message(int s)
{
    char *buf = malloc(1024);
    size_t used = 0;
    while ((n = recv(s, buf + used, 512, 0)) > 0)
        used += n;
    return buf;
}
// ruleid: c-audit-heap-block-filled-unchecked
char *dup(const char *s)
{
    char *p = malloc(16);
    strcpy(p, s);
    return p;
}
// ruleid: c-audit-heap-block-filled-unchecked
int *table(int n)
{
    int *t = malloc(64);
    for (int i = 0; i < n; i++)
        t[i] = i;
    return t;
}
// ok: c-audit-heap-block-filled-unchecked
char *dup_ok(const char *s)
{
    char *p = malloc(16);
    snprintf(p, 16, "%s", s);
    return p;
}
// ok: c-audit-heap-block-filled-unchecked
struct node *one(void)
{
    return malloc(sizeof(struct node));
}
// ok: c-audit-heap-block-filled-unchecked
int add(int a)
{
    return a;
}
