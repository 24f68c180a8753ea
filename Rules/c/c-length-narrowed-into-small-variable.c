int store_len(struct rec *r, const char *src, size_t len)
{
    // ruleid: c-length-narrowed-into-small-variable
    uint8_t n = len;
    r->len = n;
    r->data = malloc(n);
    memcpy(r->data, src, len);
    return 0;
}

int set_uid_from_arg(const char *arg)
{
    char *end;
    unsigned long long value = strtoull(arg, &end, 10);
    if (*end != 0)
        return -1;
    // ruleid: c-length-narrowed-into-small-variable
    uint16_t uid = (uint16_t)value;
    return setuid(uid);
}

void send_text(int fd, const char *text)
{
    size_t len = strlen(text);
    // ruleid: c-length-narrowed-into-small-variable
    unsigned short total = len;
    write(fd, &total, sizeof total);
    write(fd, text, total);
}

int store_len2(struct rec *r, size_t len)
{
    if (len > UINT8_MAX)
        return -1;
    // ok: c-length-narrowed-into-small-variable
    uint8_t n = len;
    r->len = n;
    return 0;
}

int open_port(const char *arg)
{
    long value = strtol(arg, NULL, 10);
    if (value < 1 || value > 65535)
        return -1;
    // ok: c-length-narrowed-into-small-variable
    uint16_t port = (uint16_t)value;
    return listen_on(port);
}

int store_len3(struct rec *r, size_t len)
{
    // ok: c-length-narrowed-into-small-variable
    size_t n = len;
    r->len = n;
    return 0;
}
