// ruleid: c-audit-parameter-not-tested-for-null
int len(struct list *l)
{
    return l->count;
}
// ruleid: c-audit-parameter-not-tested-for-null
void set(int *out)
{
    *out = 3;
}
// ruleid: c-audit-parameter-not-tested-for-null
char first(char *s)
{
    return s[0];
}
// ok: c-audit-parameter-not-tested-for-null
int len_ok(struct list *l)
{
    return l ? 1 : use(NULL);
}
// ok: c-audit-parameter-not-tested-for-null
void nothing(char *s)
{
    show(s);
}
// ok: c-audit-parameter-not-tested-for-null
int add(int a)
{
    return a;
}
