void a(char *line)
{
    // ruleid: c-audit-result-may-be-null
    char *eq = strchr(line, '=');
    *eq = 0;
}
int b(void)
{
    // ruleid: c-audit-result-may-be-null
    return strlen(getenv("HOME"));
}
void c(struct db *d, int id)
{
    // ruleid: c-audit-result-may-be-null
    struct user *u = user_find(d, id);
    u->seen = 1;
}
void d(char *line)
{
    // ok: c-audit-result-may-be-null
    char *eq = strchr(line, '=');
    if (!eq)
        return;
    *eq = 0;
}
void e(struct user *u)
{
    // ok: c-audit-result-may-be-null
    show(u);
}
// ok: c-audit-result-may-be-null
int f(int a)
{
    return a;
}
