void f(const char *n)
{
    // ruleid: c-audit-function-out-of-date
    struct hostent *h = gethostbyname(n);
    // ruleid: c-audit-function-out-of-date
    bzero(buf, 10);
    // ruleid: c-audit-function-out-of-date
    usleep(100);
    // ok: c-audit-function-out-of-date
    memset(buf, 0, 10);
    // ok: c-audit-function-out-of-date
    nanosleep(&ts, NULL);
    // ok: c-audit-function-out-of-date
    show(h);
}
