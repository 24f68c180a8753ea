void a(int y, int m, int d)
{
    // ruleid: c-numbers-printed-into-tiny-array
    char b[8];
    sprintf(b, "%d-%d-%d", y, m, d);
    puts(b);
}
void b(unsigned x, unsigned y)
{
    // ruleid: c-numbers-printed-into-tiny-array
    char pos[12];
    sprintf(pos, "%u,%u", x, y);
    puts(pos);
}
void c(int h, int m)
{
    // ruleid: c-numbers-printed-into-tiny-array
    char t[6];
    sprintf(t, "%d:%d", h, m);
    show(t);
}
void d(int y, int m, int d)
{
    // ok: c-numbers-printed-into-tiny-array
    char b[64];
    sprintf(b, "%d-%d-%d", y, m, d);
}
void e(int y)
{
    // ok: c-numbers-printed-into-tiny-array
    char b[12];
    sprintf(b, "%d", y);
}
void f(int y, int m)
{
    // ok: c-numbers-printed-into-tiny-array
    char b[8];
    snprintf(b, sizeof(b), "%d-%d", y, m);
}
