void handle_length(int fd)
{
    int n;
    read(fd, &n, sizeof n);
    // ruleid: c-array-sized-by-received-number
    char buf[n];
    read(fd, buf, n);
}

void average(const char *text)
{
    int n = atoi(text);
    // ruleid: c-array-sized-by-received-number
    double values[n];
    fill(values, n);
}

void packet(const uint8_t *p)
{
    uint32_t n = ntohl(*(const uint32_t *)p);
    // ruleid: c-array-sized-by-received-number
    uint8_t copy[n];
    memcpy(copy, p + 4, n);
}

void handle_short(int fd)
{
    int n;
    read(fd, &n, sizeof n);
    if (n < 0 || n > 256)
        return;
    // ok: c-array-sized-by-received-number
    char buf[n];
    read(fd, buf, n);
}

void fixed(int fd)
{
    // ok: c-array-sized-by-received-number
    char buf[256];
    read(fd, buf, sizeof buf);
}

void packet_limited(const uint8_t *p)
{
    uint32_t n = ntohl(*(const uint32_t *)p);
    if (n >= MAX_PACKET)
        return;
    // ok: c-array-sized-by-received-number
    uint8_t copy[n];
    memcpy(copy, p + 4, n);
}
