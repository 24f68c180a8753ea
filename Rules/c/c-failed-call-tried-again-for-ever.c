int write_all(int fd, const char *p, size_t n)
{
    while (n > 0) {
        ssize_t w = write(fd, p, n);
        // ruleid: c-failed-call-tried-again-for-ever
        if (w < 0)
            continue;
        p += w;
        n -= w;
    }
    return 0;
}

void reader(int fd)
{
    char buf[128];
    for (;;) {
        int got = recv(fd, buf, sizeof buf, 0);
        // ruleid: c-failed-call-tried-again-for-ever
        if (got <= 0) {
            continue;
        }
        use(buf, got);
    }
}

void pump(int from, int to)
{
    char b[64];
    ssize_t n;
    while (1) {
        n = read(from, b, sizeof b);
        // ruleid: c-failed-call-tried-again-for-ever
        if (n == -1)
            continue;
        forward(to, b, n);
    }
}

int write_all_or_fail(int fd, const char *p, size_t n)
{
    while (n > 0) {
        ssize_t w = write(fd, p, n);
        // ok: c-failed-call-tried-again-for-ever
        if (w < 0 && errno == EINTR)
            continue;
        if (w < 0)
            return -1;
        p += w;
        n -= w;
    }
    return 0;
}

void lines(FILE *f)
{
    int value;
    while (next_value(f, &value)) {
        // ok: c-failed-call-tried-again-for-ever
        if (value < 0)
            continue;
        use_value(value);
    }
}

void reader_that_ends(int fd)
{
    char buf[128];
    for (;;) {
        int got = recv(fd, buf, sizeof buf, 0);
        // ok: c-failed-call-tried-again-for-ever
        if (got <= 0) {
            break;
        }
        use(buf, got);
    }
}
