// ruleid: c-parameter-length-copied-into-local-array
void block(const uint8_t *in, size_t in_len)
{
    uint8_t tmp[64];
    memcpy(tmp, in, in_len);
    use(tmp);
}

// ruleid: c-parameter-length-copied-into-local-array
int send_it(int fd, const char *text, int len)
{
    char line[128];
    memset(line, 0, sizeof(line));
    memcpy(line, text, len);
    return put(fd, line);
}

// ruleid: c-parameter-length-copied-into-local-array
int add(const char *s, uint16_t count)
{
    char head[8 + 16];
    memmove(head + 8, s, count);
    return go(head);
}

// ok: c-parameter-length-copied-into-local-array
int good(const uint8_t *in, size_t in_len)
{
    uint8_t tmp[64];
    if (in_len > sizeof(tmp))
        return -1;
    memcpy(tmp, in, in_len);
    return use(tmp);
}

// ok: c-parameter-length-copied-into-local-array
int out(uint8_t *dst, const uint8_t *in, size_t in_len)
{
    memcpy(dst, in, in_len);
    return 0;
}

// ok: c-parameter-length-copied-into-local-array
int own(const uint8_t *in, size_t in_len)
{
    uint8_t tmp[64];
    memcpy(tmp, in, sizeof(tmp));
    return use(tmp);
}
