void a(int from)
{
    // ruleid: c-audit-loop-may-not-end
    for (unsigned int i = from; i >= 0; i--)
        show(i);
}
void b(int n)
{
    // ruleid: c-audit-loop-may-not-end
    while (n > 0) {
        show(1);
    }
}
void c(void)
{
    // ruleid: c-audit-loop-may-not-end
    while (1)
        show(1);
}
void d(int n)
{
    // ok: c-audit-loop-may-not-end
    while (n > 0) {
        n--;
    }
}
void e(int n)
{
    // ok: c-audit-loop-may-not-end
    for (int i = 0; i < n; i++)
        show(i);
}
// ok: c-audit-loop-may-not-end
int f(int a)
{
    return a;
}
