void a(void)
{
    // ruleid: c-loop-one-past-declared-size
    int v[16];
    for (int i = 0; i <= 16; i++)
        v[i] = 0;
}
// ruleid: c-loop-one-past-declared-size
void b(struct slot s[NSLOTS])
{
    for (int i = 0; i <= NSLOTS; i++)
        s[i].used = 0;
}
void c(void)
{
    // ruleid: c-loop-one-past-declared-size
    char name[MAX_NAME];
    int k;
    for (k = 0; k <= MAX_NAME; k++)
        name[k] = 0;
}
void d(void)
{
    // ok: c-loop-one-past-declared-size
    int v[16];
    for (int i = 0; i < 16; i++)
        v[i] = 0;
}
void e(void)
{
    // ok: c-loop-one-past-declared-size
    int v[17];
    for (int i = 0; i <= 16; i++)
        v[i] = 0;
}
void f(void)
{
    // ok: c-loop-one-past-declared-size
    int v[16];
    for (int i = 1; i <= 16; i++)
        v[i - 1] = 0;
}
