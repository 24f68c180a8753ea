// ruleid: c-audit-text-without-terminator
int handle_line(int s)
{
    char buf[512];
    read(s, buf, sizeof(buf));
    return strlen(buf);
}
// ruleid: c-audit-text-without-terminator
void name(struct x *x, const char *n)
{
    strncpy(x->name, n, sizeof(x->name));
    printf("%s\n", x->name);
}
// ruleid: c-audit-text-without-terminator
void link(const char *p)
{
    char t[100];
    readlink(p, t, sizeof(t));
    puts(t);
}
// ok: c-audit-text-without-terminator
int handle_ok(int s)
{
    char buf[512];
    ssize_t n = read(s, buf, sizeof(buf) - 1);
    buf[n] = '\0';
    return strlen(buf);
}
// ok: c-audit-text-without-terminator
void copy(struct x *x, const char *n)
{
    strncpy(x->name, n, sizeof(x->name));
}
// ok: c-audit-text-without-terminator
int add(int a)
{
    return a;
}
