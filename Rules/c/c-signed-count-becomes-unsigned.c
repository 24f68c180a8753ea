int send_all(int sock, const char *buf, int count)
{
    // ruleid: c-signed-count-becomes-unsigned
    unsigned int left = count;
    while (left > 0) {
        ssize_t n = send(sock, buf, left, 0);
        if (n < 0)
            return -1;
        buf += n;
        left -= (unsigned int)n;
    }
    return 0;
}

void *body(FILE *f)
{
    long n = ftell(f);
    // ruleid: c-signed-count-becomes-unsigned
    size_t size = (size_t)n;
    return malloc(size);
}

void copy(char *dst, const char *src, const char *arg)
{
    int n = atoi(arg);
    // ruleid: c-signed-count-becomes-unsigned
    size_t len = n;
    memcpy(dst, src, len);
}

int send_all2(int sock, const char *buf, int count)
{
    if (count < 0)
        return -1;
    // ok: c-signed-count-becomes-unsigned
    unsigned int left = count;
    return send(sock, buf, left, 0);
}

void *body2(FILE *f)
{
    long n = ftell(f);
    if (n < 0 || n > MAX_BODY)
        return NULL;
    // ok: c-signed-count-becomes-unsigned
    size_t size = (size_t)n;
    return malloc(size);
}

void copy2(char *dst, const char *src, size_t n)
{
    // ok: c-signed-count-becomes-unsigned
    size_t len = n;
    memcpy(dst, src, len);
}
