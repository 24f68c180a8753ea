int store(struct registry *r, void *object)
{
    // ruleid: c-pointer-kept-in-int
    r->handle = (int)(long)object;
    return r->handle != 0;
}

unsigned key(const void *p)
{
    // ruleid: c-pointer-kept-in-int
    return (unsigned int)(uintptr_t)p;
}

int second(const void *p)
{
    // ruleid: c-pointer-kept-in-int
    return (int)(intptr_t)p;
}

long fine(const void *p, long n)
{
    // ok: c-pointer-kept-in-int
    long a = (long)p;
    // ok: c-pointer-kept-in-int
    intptr_t b = (intptr_t)p;
    // ok: c-pointer-kept-in-int
    int c = (int)n;
    return a + b + c;
}
