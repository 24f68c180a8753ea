// ruleid: c-audit-array-filled-in-loop
int word(const char *s)
{
    char out[32];
    int i = 0;
    while (*s && *s != ' ')
        out[i++] = *s++;
    return use(out);
}
// ruleid: c-audit-array-filled-in-loop
void up(const char *in)
{
    char buf[64];
    int i;
    for (i = 0; in[i]; i++)
        buf[i] = toupper(in[i]);
}
// ruleid: c-audit-array-filled-in-loop
void digits(const char *in)
{
    char d[16];
    char *p = d;
    for (; *in; in++)
        *p++ = *in;
}
// ok: c-audit-array-filled-in-loop
int word_ok(const char *s)
{
    char out[32];
    size_t i = 0;
    while (*s && i < sizeof(out) - 1)
        out[i++] = *s++;
    return use(out);
}
// ok: c-audit-array-filled-in-loop
void one(void)
{
    char a[4];
    use(a);
}
// ok: c-audit-array-filled-in-loop
int add(int a)
{
    return a;
}
