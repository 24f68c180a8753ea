int a(struct dev *d)
{
    // ruleid: c-loop-counter-never-changes
    int tries = 0;
    while (tries < 10) {
        if (dev_ready(d))
            return 0;
        usleep(100);
    }
    return -1;
}
void b(int n)
{
    // ruleid: c-loop-counter-never-changes
    int i = 0;
    while (i < n) {
        show(i);
    }
}
void c(const int *v, int n)
{
    // ruleid: c-loop-counter-never-changes
    size_t k = 0;
    int sum = 0;
    while (k < n) {
        sum += v[k];
    }
    show(sum);
}
int d(struct dev *d)
{
    // ok: c-loop-counter-never-changes
    int tries = 0;
    while (tries < 10) {
        if (dev_ready(d))
            return 0;
        tries++;
    }
    return -1;
}
void e(int n)
{
    // ok: c-loop-counter-never-changes
    int i = 0;
    while (i < n) {
        next(&i);
    }
}
void f(int n)
{
    // ok: c-loop-counter-never-changes
    int i = 0;
    while (i < n)
        i++;
}
